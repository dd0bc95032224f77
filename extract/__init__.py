"""Articles in, dated contact rows out. Import the modules below; this one holds the version and imports nothing."""

__version__ = "0.1.0"
