"""The house style of who publishes, read from `_brand.yml`."""
