"""``python -m govdoc`` is the command ``govdoc``."""

from govdoc.interfaces.cli import main

if __name__ == "__main__":
    main()
