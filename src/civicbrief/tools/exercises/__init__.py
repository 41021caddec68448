"""Five exercises on the data, from a figure's row to a metric of one's own."""
