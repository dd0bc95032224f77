"""Articles in, dated contact rows out. Import the modules below; this one stays empty on purpose."""
