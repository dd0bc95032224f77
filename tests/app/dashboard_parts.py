"""What a page or a figure is made of, for tests to look into."""


def walk(parts):
    """Yield the components of a page, each before what it holds."""
    for part in parts if isinstance(parts, list | tuple) else [parts]:
        yield part
        children = getattr(part, "children", None)
        if children is not None and not isinstance(children, str):
            yield from walk(children)


def texts(drawn):
    """Return all that a figure writes."""
    return " ".join(note.text for note in drawn.layout.annotations)
