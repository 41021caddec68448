"""Published panels: tables of many countries and years, as their publishers give them."""
