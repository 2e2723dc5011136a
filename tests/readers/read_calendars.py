"""Reads the given files with icalendar and prints, as JSON, the events of each and those that a calendar keeps which
takes them in one after the other: of several with one UID, the one with the highest SEQUENCE (RFC 5546, 2.1.5)."""

import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def start(value):
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.isoformat()
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def event(component):
    return {
        "uid": str(component["UID"]),
        "title": str(component["SUMMARY"]),
        "start": start(component["DTSTART"].dt),
        "status": str(component.get("STATUS", "")),
        "sequence": int(component.get("SEQUENCE", 0)),
        "description": str(component.get("DESCRIPTION", "")),
        "place": str(component.get("LOCATION", "")),
        "address": str(component.get("URL", "")),
    }


def events(file):
    with open(file, "rb") as stream:
        calendar = Calendar.from_ical(stream.read())
    if calendar.errors:
        raise ValueError(f"{file}: {calendar.errors}")
    return [event(component) for component in calendar.walk("VEVENT")]


files = [events(file) for file in sys.argv[1:]]
kept = {}
for each in (each for file in files for each in file):
    if each["uid"] not in kept or each["sequence"] > kept[each["uid"]]["sequence"]:
        kept[each["uid"]] = each
json.dump({"files": files, "kept": list(kept.values())}, sys.stdout)
