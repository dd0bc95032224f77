"""A folder is read when it has changed and then stayed the same."""

from extract.watch import watch


def test_what_has_stopped_changing_is_read_once(tmp_path):
    file = tmp_path / "a.txt"
    steps = iter(
        [
            lambda: None,
            lambda: None,
            lambda: file.write_text("x", "utf-8"),
            lambda: file.write_text("xy", "utf-8"),
            lambda: None,
            lambda: None,
            file.unlink,
            lambda: None,
            lambda: None,
        ]
    )
    seen = []
    rounds = iter(range(9))
    at = []

    def counted():
        for number in rounds:
            at.append(number)
            yield number

    watch(
        [str(tmp_path)],
        lambda: seen.append(at[-1]),
        every=0,
        rounds=counted(),
        wait=lambda _: next(steps)(),
    )
    assert seen == [1, 5, 8]
