"""A mailing-list server for communities of practice. Read `flow.py` first."""

import os

__version__ = "0.1.0"

# numpy asks for it when it is imported, so it stands before all else. Messages are read one by one, each within
# milliseconds: waiting for a second core would cost more than it gives.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
