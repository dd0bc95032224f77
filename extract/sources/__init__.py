"""A path or a string becomes a Document.

The modules, in the order of the work:

- files: ``folder`` lists them, ``opening`` gives their bytes, ``formats`` chooses the reader, ``piece`` is what it yields;
  ``seeds`` are the articles that come with the package;
- readers: ``textfile``, ``page``, ``markdown``, ``pdf``, ``mail``; with many articles ``table``, ``parquet`` (with ``thrift``),
  ``feed`` and ``warc``;
- what an article says of itself: ``metadata``, ``dateline``, ``address``.
"""
