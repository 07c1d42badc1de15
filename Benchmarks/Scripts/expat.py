"""Reads all XML documents of a directory by pyexpat without handlers, for Benchmarks.

They are in memory before the clock starts, as they are for Fristvagt. Prints the seconds and how
many documents were read.
"""

import json
import os
import platform
import sys
import time
from xml.parsers import expat

documents = []
for folder, folders, names in os.walk(sys.argv[1]):
    folders.sort()
    for name in sorted(names):
        if name.endswith(".xml"):
            with open(os.path.join(folder, name), "rb") as file:
                documents.append(file.read())

start = time.perf_counter()
for document in documents:
    expat.ParserCreate().Parse(document, True)
seconds = time.perf_counter() - start
print(
    json.dumps(
        {
            "seconds": seconds,
            "documents": len(documents),
            "bytes": sum(map(len, documents)),
            "version": f"{expat.EXPAT_VERSION.removeprefix('expat_')}, Python {platform.python_version()}",
        }
    )
)
