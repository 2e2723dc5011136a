"""Reads the feeds at the given addresses with feedparser and prints, as JSON, what it made of them."""

import json
import sys
from calendar import timegm

import feedparser


def entry(read):
    published = read.get("published_parsed")
    return {
        "id": read.get("id"),
        "title": read.get("title"),
        "link": read.get("link"),
        "published": None if published is None else timegm(published) * 1000,
        "summary": read.get("summary"),
        "content": [{"type": each.type, "value": each.value} for each in read.get("content", [])],
    }


def feed(address):
    read = feedparser.parse(address)
    return {
        "status": read.get("status"),
        "bozo": str(read.bozo_exception) if read.bozo else None,
        "version": read.version,
        "title": read.feed.get("title"),
        "link": read.feed.get("link"),
        "entries": [entry(each) for each in read.entries],
    }


json.dump([feed(address) for address in sys.argv[1:]], sys.stdout)
