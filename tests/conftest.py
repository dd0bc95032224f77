"""How properties are tested: without a clock, since a machine may be busy with something else."""

from hypothesis import settings

settings.register_profile("without_clock", deadline=None)
settings.load_profile("without_clock")
