"""Reads the mails of a folder with Python's email package and compares them with what is wanted."""

import email.policy
import email.utils
import json
import pathlib
import re
import sys

folder = pathlib.Path(sys.argv[1])
count = 0
for wanted_file in sorted(folder.glob("*.json")):
    wanted = json.loads(wanted_file.read_text("utf-8"))
    for suffix in (".lf", ".crlf"):
        raw = wanted_file.with_suffix(suffix).read_bytes()
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        where = f"{wanted_file.stem}{suffix}"

        def check(what, found, expected):
            if found != expected:
                sys.exit(f"{where}: {what}: {found!r} and not {expected!r}")

        check("defects", mail.defects, [])
        for name, value in mail.items():
            check(f"defects of {name}", list(value.defects), [])
        check("subject", mail["Subject"], wanted["subject"])
        check("from", str(mail["From"]), wanted["from"])
        check("to", [a.addr_spec for a in mail["To"].addresses], wanted["to"])
        check("Message-ID", mail["Message-ID"], wanted["id"])
        check("In-Reply-To", re.findall("<[^>]*>", mail.get("In-Reply-To", "")), wanted["parents"])
        check("References", re.findall("<[^>]*>", mail.get("References", "")), wanted["references"])
        check("type", mail.get_content_type(), "text/plain")
        check("body", mail.get_content().replace("\r\n", "\n"), wanted["body"])
        if email.utils.parsedate_to_datetime(mail["Date"]).utcoffset() is None:
            sys.exit(f"{where}: a date without an offset")
        count += 1
print(f"read {count} mails")
