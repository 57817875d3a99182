# Reads calendar files with a library of Debian's that knows nothing of us: "libical" (what
# Evolution and GNOME read calendars with) or "icalendar" (Python's own).
# Standard input: a JSON list of files in base64. Standard output: for each file, what is wrong with
# it and its entries as they were understood.
import base64
import json
import sys


def with_libical():
    import gi

    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ICalGLib

    def entry(event):
        return {
            'uid': event.get_uid(),
            'start': event.get_dtstart().as_ical_string(),
            'end': event.get_dtend().as_ical_string(),
            'summary': event.get_summary(),
            'description': event.get_description(),
        }

    def read(data):
        root = ICalGLib.Component.new_from_string(data.decode('utf-8'))
        if root is None:
            return ['no component'], []
        faults = []
        if root.isa() != ICalGLib.ComponentKind.VCALENDAR_COMPONENT:
            faults.append('the root is no calendar')
        # Marks each property that is missing or one too many as an error of its component.
        root.check_restrictions()
        if root.count_errors() > 0:
            faults.append('%d errors' % root.count_errors())
        events = []
        kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
        event = root.get_first_component(kind)
        while event is not None:
            events.append(entry(event))
            event = root.get_next_component(kind)
        return faults, events

    return read


def with_icalendar():
    from icalendar import Calendar

    def day(event, name):
        return event.decoded(name).strftime('%Y%m%d') if name in event else ''

    def entry(event):
        return {
            'uid': str(event.get('uid', '')),
            'start': day(event, 'dtstart'),
            'end': day(event, 'dtend'),
            'summary': str(event.get('summary', '')),
            'description': str(event.get('description', '')),
        }

    def read(data):
        root = Calendar.from_ical(data)
        faults = ['%s: %s' % error for part in root.walk() for error in part.errors]
        return faults, [entry(event) for event in root.walk('VEVENT')]

    return read


READERS = {'libical': with_libical, 'icalendar': with_icalendar}


def attempt(read, data):
    try:
        faults, events = read(data)
        return {'faults': faults, 'events': events}
    except Exception as error:
        return {'faults': ['%s: %s' % (type(error).__name__, error)], 'events': []}


read = READERS[sys.argv[1]]()
files = [base64.b64decode(text) for text in json.load(sys.stdin)]
json.dump([attempt(read, data) for data in files], sys.stdout)
