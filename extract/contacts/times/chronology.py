"""Give each report its date: its own words, then the sentence before, then what news without a day allows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.status.factuality import FUTURE_RULE
from extract.contacts.times import dating, schedule, within
from extract.contacts.times.arranging import leads_back, names_what_comes
from extract.contacts.times.calendar_days import is_near_ahead, is_soon, was_just_due
from extract.contacts.times.cancellation import may_say_when_off
from extract.contacts.times.datable import is_clock, is_date, is_of_the_day
from extract.contacts.times.following import day_of_what_follows
from extract.contacts.times.foregoing import Foregoing
from extract.contacts.times.formerly import event_led_up_to
from extract.contacts.times.newsday import News, NewsDay, heads_no_news, is_headline_news
from extract.contacts.times.release import Release
from extract.contacts.times.spoken import no_later, said_today, spoke_after
from extract.lexicon.contacts import frame_words
from extract.lexicon.factuality import Bearing
from extract.lexicon.tense import tense_lexicon
from extract.model import INTENDED, Status, Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.edtf import Edtf
    from extract.model import Document, TimeExpression

# How a stretch of time ends that is over: "in the past days".
_UP_TO_NOW = "<DCT"


class Chronology:
    """Dates the reports of one article in reading order; ``hear`` is told of each sentence before its reports."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lang = document.lang
        self.present_is_news = tense_lexicon(self.lang).present_looks_back
        self.narrative = dating.Narrative(document)
        self.release = Release(self.lang)
        self.news = News(document)
        self.foregoing = Foregoing(self.narrative)
        self.before: MaskedSentence | None = None
        self.here: MaskedSentence | None = None

    def hear(self, masked: MaskedSentence) -> None:
        """Go on to a sentence."""
        self.before, self.here = self.here, masked
        self.narrative.hear(masked)
        self.release.hear(masked)
        self.news.hear(masked)
        self.foregoing.hear(masked)

    def dated(self, report: Report, told: Sequence[Report]) -> Report:
        """Give a report its date, and a plan its status where the date lies ahead; *told* are the reports before it."""
        report = within.as_told_around(report, told, self.document)
        around = self.before, self.here
        report = schedule.as_scheduled(
            report, *around, self.document, ahead=self.foregoing.leads_ahead()
        )
        time, tense, held = report.time, report.tense, report.status is Status.HELD
        if report.elaborates or report.distance or (time is None and held and report.now):
            return self._dated_beside(report, told)
        if time is None:
            time, tense = self.foregoing.time_for(report, told)
        if time is None:
            return self._without_words(report, told)
        time = self._when_said(report, time)
        tense = schedule.tense_told(report, time, tense, self.document)
        tense = self.narrative.foretold(report.sentence, time, tense)
        if not self._is_its_own(report, time):
            return self._without_words(replace(report, time=None), told)
        report, tense = self._as_ahead(report, time, tense)
        noun = report.status is Status.PLANNED and not report.told_by_verb
        # "Her trip will answer N's visit to A last month", but not "N was to make a visit to A last month".
        foreseen = report.bearing is Bearing.AHEAD or (noun and report.tense is Tense.FUTURE)
        if schedule.was_told_before(report, self.here, self.lang) and self.narrative.is_just_over(
            time
        ):
            report, tense = replace(report, status=Status.HELD), Tense.PAST
        if foreseen and self.narrative.is_over(time):
            report = replace(report, status=Status.HELD)
        date = self._on_its_day(report, time, self._tense_of_day(report, time, tense))
        if self._is_when_off(report, time):
            return replace(report, time=None, date=None)
        if self._is_of_the_offer(report, time, date):
            return replace(report, time=None, date=None, offered=True)
        dated = replace(report, time=time, date=dating.lasting(date, report.days))
        return self._as_left(dated)

    def _as_ahead(self, report: Report, time: TimeExpression, tense: Tense) -> tuple[Report, Tense]:
        """Take a contact for a plan whose time lies ahead, and give the tense to read the time in."""
        if report.status is not Status.HELD:
            return report, tense
        over = report.bearing is Bearing.OVER
        told_now = (report.told_by_verb or over) and tense is Tense.PRESENT
        ahead = self.narrative.lies_ahead(time, tense) or (
            told_now and schedule.is_set(time, self.document)
        )
        soon = self._comes_up(report, time) or is_soon(report, time, self.document, self.here)
        if not (soon or ahead or self._is_yet_to_come(report, time)):
            return report, tense
        return report.as_a(Status.PLANNED, FUTURE_RULE), Tense.FUTURE if soon else tense

    def _is_its_own(self, report: Report, time: TimeExpression) -> bool:
        """Tell a contact's time from a day to come of another noun just before it: "discussed with N the summit on June 30"."""
        told = report.status is Status.HELD and report.tense.looks_back
        if not told or self.here is None or not is_near_ahead(time, self.document):
            return True
        before = [one for one in self.here.triggers if one.span.end <= time.span.start]
        if not before or before[-1].word.pos != "noun" or before[-1].span == report.trigger:
            return True
        return "," in self.document.text[before[-1].span.end : time.span.start]

    def _as_left(self, report: Report) -> Report:
        """Take a visit for held whose days are over since somebody set out: "brach am Montag auf", of a Thursday."""
        gone = report.set_out and dating.is_over(report.date, self.document)
        return replace(report, status=Status.HELD) if gone else report

    def _without_words(self, report: Report, told: Sequence[Report]) -> Report:
        """Give a report that no words date what news allows, a plan the day of what it follows."""
        of_old = replace(report, last=True) if self.foregoing.is_of_old(report) else report
        date, held = self._until_told(report, self._undated(of_old)), report.status is Status.HELD
        follows = day_of_what_follows(report, told, self.here, self.narrative)
        day = self._newsday(of_old) if held else follows
        if day is not None and not (held and self.document.published):
            date = day.date
        return replace(report, date=date, newsday=day)

    def _when_said(self, report: Report, time: TimeExpression) -> TimeExpression:
        """Return the weekday that was "today" to somebody who told of a held contact, else the time itself."""
        if report.status is not Status.HELD or not report.tense.looks_back or self.here is None:
            return time
        said = said_today(self.here, time, self.lang)
        return said if said is not None and self.narrative.is_just_over(said) else time

    def _dated_beside(self, report: Report, told: Sequence[Report]) -> Report:
        """Give a report the date of the contact that it says more of, what it is counted from, or the last two days: "has now met N"."""
        if report.elaborates:
            return replace(report, date=told[-1].date)
        if report.distance is None:
            return replace(report, date=dating.just_now(self.document))
        date = report.distance.date(report, self.narrative, self.document)
        if report.bearing is Bearing.AHEAD and dating.is_over(date, self.document):
            report = replace(report, status=Status.HELD)
        if report.status is Status.HELD and dating.is_to_come(date, self.document):
            report = report.as_a(Status.PLANNED, FUTURE_RULE)
        ahead = report.status in INTENDED
        return replace(report, date=dating.from_now(date, self.document) if ahead else date)

    def _tense_of_day(self, report: Report, time: TimeExpression, tense: Tense) -> Tense:
        """Return the tense that dates a report: what was not held lies ahead, unless its words look back."""
        if report.status is Status.DENIED and self._lies_back(report, time):
            return Tense.PAST
        if report.bearing is Bearing.WAS_DUE:  # nearest to the article
            return Tense.PAST
        back = report.status is Status.DENIED and tense.looks_back
        if report.status is Status.HELD or back or self._was_due(report, time):
            return tense
        return Tense.FUTURE

    def _is_of_the_offer(self, report: Report, time: TimeExpression, date: Edtf | None) -> bool:
        """Tell whether a day that is over says when a contact was offered, not for when: "proposed talks last month"."""
        if report.status in INTENDED and all(t.value.endswith(_UP_TO_NOW) for t in time.timexes):
            return True  # "in den vergangenen Tagen war ein Treffen im Gespräch"
        proposed = report.status is Status.PROPOSED and report.tense is not Tense.PLUPERFECT
        return proposed and dating.is_over(date, self.document)

    def _comes_up(self, report: Report, time: TimeExpression) -> bool:
        """Tell whether a weekday before a noun is that of tomorrow, and not of almost a week ago: "prepares for Friday's summit"."""
        if report.told_by_verb or report.bearing is not None or self.here is None:
            return False
        back = report.tense.looks_back
        near = self.narrative.is_about_to_be(time)
        return near and names_what_comes(self.here, report.trigger, time, self.lang, back=back)

    def _is_when_off(self, report: Report, time: TimeExpression) -> bool:
        """Tell whether a day of the news may be the one on which a contact was called off: "cancelled talks with N on Tuesday"."""
        if report.status is not Status.CANCELLED or self.here is None:
            return False
        news = self.narrative.is_just_over(time) or self.narrative.may_be_today(time)
        words = frame_words(self.lang)
        return news and may_say_when_off(self.here, report.trigger, time, words)

    def _on_its_day(self, report: Report, time: TimeExpression, tense: Tense) -> Edtf | None:
        """Return the date that the words give; what was held is never to come."""
        tense = self._tense_of_plan(report, time, tense)
        date = self.narrative.date(time, tense, news=report.borrowed)
        if report.recorded and not report.identified:
            return dating.before(date)
        if report.status in INTENDED and tense is Tense.FUTURE:
            return dating.from_now(date, self.document)
        if report.status is not Status.HELD:
            return date
        if (date is None and is_of_the_day(time)) or self._is_that_day(time, date):
            day = self.news.day_of(report)  # "said on Monday ... met N in the afternoon"
            return day.date if day is not None else date or self._undated(report)
        if not tense.looks_back:
            return date
        if date is None and dating.leans_on_a_day(time):  # "the previous day", of no day told
            return self.document.published if self._is_of_a_month() else None
        if dating.is_to_come(date, self.document):  # "four months later", of a day not understood
            return self._undated(replace(report, last=True))
        return dating.until_now(date, self.document)

    def _tense_of_plan(self, report: Report, time: TimeExpression, tense: Tense) -> Tense:
        """Return the tense that brings a plan of the past to its day: "was to meet N on Tuesday", of a Thursday."""
        late = report.status is Status.PLANNED and report.tense is Tense.PLUPERFECT
        if late and self.narrative.is_just_over(time):
            return Tense.PAST
        if was_just_due(report, time, self.document):
            return Tense.PAST
        if report.status is Status.CANCELLED or late:  # "was to meet N in May"
            return self.narrative.due(time, tense)
        return tense

    def _is_that_day(self, time: TimeExpression, date: Edtf | None) -> bool:
        """Tell whether a part of a day has only the article's day to lean on."""
        return is_clock(time) and date == self.document.published

    def _is_of_a_month(self) -> bool:
        """Tell whether only the month, or some days, of the article are known."""
        return self.document.published is not None and not self.document.published.is_day

    def _undated(self, report: Report) -> Edtf | None:
        """Return the date of a report that no words date."""
        if heads_no_news(report):
            return None
        if (event := self._event_behind(report)) is not None:
            return dating.before(self.narrative.date(event, Tense.PAST))
        if report.since is not None and report.tense is Tense.PRESENT:
            since = self.narrative.date(report.since, Tense.PAST)
            return dating.going_on(since, self.document, report.status)
        if is_headline_news(report) or report.set_out or report.record:
            return self.document.published
        if not report.is_background and self.release.records(report):
            return self.document.published
        if report.ongoing and report.status is Status.HELD:
            return self.document.published
        follows = report.told_by_verb or report.status is Status.DENIED or self.present_is_news
        return dating.undated(
            self.document,
            report.status,
            Tense.PAST if report.recent or not follows else report.tense,
            background=report.is_background
            or (report.tense is Tense.PLUPERFECT and not report.recent),
        )

    def _until_told(self, report: Report, date: Edtf | None) -> Edtf | None:
        """Return the date of a held contact, which is no later than the day on which it was told."""
        if report.told_on is None or report.status is not Status.HELD:
            return date
        return no_later(date, self.narrative.date(report.told_on, Tense.PAST))

    def _event_behind(self, report: Report) -> TimeExpression | None:
        """Return the time of an event that is over and that a held contact led up to."""
        if self.here is None or report.status is not Status.HELD or report.borrowed:
            return None
        event = event_led_up_to(self.here, report.trigger, self.lang)
        return event if event is not None and self.narrative.is_over(event) else None

    def _newsday(self, report: Report) -> NewsDay | None:
        """Return the day of the news for a report that tells it without a day of its own."""
        old = report.is_background or (report.tense is Tense.PLUPERFECT and not report.recent)
        if report.status is not Status.HELD or old or report.borrowed:
            return None
        if report.told_on is not None and report.reported:
            return None  # "sagte am Montag, N habe M getroffen"
        times = self.here.times.values() if self.here is not None else ()
        if report.bearing is Bearing.AFTER and any(is_date(t) for t in times):
            return self._day_spoken(report)  # but "returned on Tuesday after talks with N"
        stays = report.hosts and not report.is_received
        return None if report.neutral or stays else self.news.day_of(report)

    def _day_spoken(self, report: Report) -> NewsDay | None:
        """Return the close day on which one who took part spoke just after a contact: "said on Tuesday after talks with N"."""
        if self.here is None or report.distance is not None:
            return None
        spoke = spoke_after(self.here, report.trigger, self.lang)
        return self.news.close_day(self.here, spoke) if spoke is not None else None

    def _was_due(self, report: Report, time: TimeExpression) -> bool:
        """Tell whether a plan's day is over: "a meeting that had been planned for Sunday", "headed to Oslo on Tuesday for talks"."""
        if report.bearing is Bearing.SETS_OUT_FOR or report.set_out:
            return report.tense.looks_back
        if report.status is not Status.CANCELLED:
            return False
        due = tense_at(self.document.text, report.sentence.span, time.span, self.lang)
        between = self.document.text[report.trigger.end : time.span.start].split()
        had = tense_lexicon(self.lang).words["pluperfect"]
        return due is Tense.PLUPERFECT or not had.isdisjoint(between)

    def _lies_back(self, report: Report, time: TimeExpression) -> bool:
        """Tell whether a past clause before the contact's has the time: "When N came in March, M's refusal to meet him", "refused in March to meet"."""
        if self.here is None or not self.here.sentence.span.covers(time.span):
            return False
        if self.narrative.is_just_over(time) and leads_back(self.here, report.trigger, self.lang):
            return True
        between = self.document.text[time.span.end : report.trigger.start]
        to = frame_words(self.lang).infinitive
        apart = "," in between or bool(to.intersection(between.split()))
        tense = tense_at(self.document.text, report.sentence.span, time.span, self.lang)
        return apart and tense.looks_back

    def _is_yet_to_come(self, report: Report, time: TimeExpression) -> bool:
        """Tell whether a present verb announces for a time that has begun: "reist noch im Juli nach A", told in July."""
        told = report.told_by_verb and report.tense is Tense.PRESENT and not self.present_is_news
        return told and report.since is None and self.narrative.goes_on(time)
