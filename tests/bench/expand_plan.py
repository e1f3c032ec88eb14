# SPDX-License-Identifier: GPL-3.0-or-later
"""Expands the dates of a plan with dateutil's rrule, for bench_expand to compare with.

Arguments, one for each phase: its first day (ISO), weeks between two sessions
of the same weekday, number of sessions, and weekdays (0 is Monday): 2026-11-02/1/6/0,3.
Prints the dates on one line and the seconds that one expansion takes on the next.
"""
import datetime
import sys
import timeit

try:
    from dateutil.rrule import WEEKLY, rrule
except ImportError:
    sys.exit("python3-dateutil is not installed")

REPEATS = 7
RUNS = 500


def phase_of(text):
    start, weeks, count, weekdays = text.split("/")
    return (datetime.datetime.fromisoformat(start), int(weeks), int(count),
            [int(day) for day in weekdays.split(",")])


def expand(phases):
    dates = []
    for start, weeks, count, weekdays in phases:
        dates += rrule(WEEKLY, interval=weeks, count=count, byweekday=weekdays, dtstart=start)
    return dates


phases = [phase_of(text) for text in sys.argv[1:]]
print(*[date.date().isoformat() for date in expand(phases)])
# The fastest of several rounds: what else the machine does only ever adds to it.
print(min(timeit.repeat(lambda: expand(phases), number=RUNS, repeat=REPEATS)) / RUNS)
