// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ErrorText.h"

#include "practice/FieldLabels.h"

#include <QCoreApplication>
#include <QHash>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// %1 is the field's label or the file, %2 the detail.
const char *sentence(ErrorCode code)
{
    static const QHash<ErrorCode, const char *> sentences{
        {ErrorCode::FileMissing,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "There is no file at %1. Check the place, or plug in the drive it is on.")},
        {ErrorCode::FileIsFolder, QT_TRANSLATE_NOOP("ErrorText", "%1 is a folder. Choose a file.")},
        {ErrorCode::FileExists,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 is there already and was left as it is. Choose another name.")},
        {ErrorCode::FileEmpty,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 is empty: it holds no practice. Open a backup instead.")},
        {ErrorCode::NotAPractice,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 is not an Unknot practice. Choose a file made by Unknot.")},
        {ErrorCode::FileDamaged,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is damaged (%2). Keep it as it is and open a backup.")},
        {ErrorCode::NewerVersion,
         QT_TRANSLATE_NOOP("ErrorText", "%1 was written by a newer Unknot (schema %2). Update "
                                        "Unknot to open it; the file was not changed.")},
        {ErrorCode::FileInUse,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 is in use by another program. Close that program and try again.")},
        {ErrorCode::FileReadOnly,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "%1 is read-only. Allow writing to it, or copy it to a place of your own.")},
        {ErrorCode::FileDenied,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 can't be opened: the system refused (%2). Check who may use it.")},
        {ErrorCode::FileVanished,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is no longer where it was opened, so nothing was "
                                        "saved. Put it back, or write a backup now.")},
        {ErrorCode::DiskFull,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The disk is full: nothing was saved. Free some space and try again.")},
        {ErrorCode::StorageFailed,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "The practice could not be read or written (%2). Nothing was changed; try again.")},
        {ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorText", "%1 %2 is no longer there.")},
        {ErrorCode::Conflict,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "%1 was changed elsewhere since you opened it. Read it again before you save.")},
        {ErrorCode::WrongState,
         QT_TRANSLATE_NOOP("ErrorText", "%1: this can't be changed any more (state: %2).")},
        {ErrorCode::FieldEmpty, QT_TRANSLATE_NOOP("ErrorText", "%1 is empty. Fill it in.")},
        {ErrorCode::FieldTooLong,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is too long. Use at most %2 characters.")},
        {ErrorCode::FieldHasControlCharacters,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 holds a character that can't be kept (%2). Delete it.")},
        {ErrorCode::DateInvalid,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1: there is no such date or time. Write it like 2026-11-09.")},
        {ErrorCode::DateInFuture,
         QT_TRANSLATE_NOOP("ErrorText", "%1 lies in the future (%2). Check the year.")},
        {ErrorCode::DateTooEarly,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is too long ago. The earliest is %2.")},
        {ErrorCode::DateTooLate,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is too far ahead. The latest is %2.")},
        {ErrorCode::NumberOutOfRange,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is out of range. Use a number in %2.")},
        {ErrorCode::EmailInvalid,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1: “%2” is no email address. Write it like name@example.org.")},
        {ErrorCode::PhoneInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "%1: “%2” holds no digits. Write the number.")},
        {ErrorCode::ZoneUnknown,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1: “%2” is no known zone. Choose one such as Europe/Berlin.")},
        {ErrorCode::NotationInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "%1 can't be read. Write it like 2x/wk x 3, 1x/wk x 6.")},
        {ErrorCode::NoDayLeft,
         QT_TRANSLATE_NOOP("ErrorText", "%1: there is no time for session %2. Allow more "
                                        "weekdays or times, or shorten the gap.")},
        {ErrorCode::EndsBeforeBegin,
         QT_TRANSLATE_NOOP("ErrorText", "%1 lies before %2. Choose a later day.")},
        {ErrorCode::NameUnknown,
         QT_TRANSLATE_NOOP("ErrorText", "%1: the catalogue has no %2. Choose one of its entries.")},
        {ErrorCode::NameTaken,
         QT_TRANSLATE_NOOP("ErrorText", "%1: “%2” is there already. Choose another.")},
        {ErrorCode::NameInvalid,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1 may hold only letters, digits and hyphens. Leave out the rest.")},
        {ErrorCode::NotAPicture,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is no picture that Unknot can read. Choose a picture "
                                        "file, best a PNG.")},
        {ErrorCode::PictureTooLarge,
         QT_TRANSLATE_NOOP("ErrorText", "%1 is too large a picture to be read. Choose one of at "
                                        "most %2 megapixels.")},
        {ErrorCode::NeedsClearance,
         QT_TRANSLATE_NOOP("ErrorText",
                           "%1: a healthcare provider must agree before a session on %2. Record "
                           "the clearance under Health, or go on with a reason there.")},
        {ErrorCode::MustNotTreat,
         QT_TRANSLATE_NOOP("ErrorText", "%1: no session on %2. Choose a day when it is over, or go "
                                        "on with a reason under Health.")},
        {ErrorCode::MedicalHelpNow,
         QT_TRANSLATE_NOOP("ErrorText", "%1: no session on %2. The client needs medical help now; "
                                        "Health says what to do.")},
        {ErrorCode::OverrideNotPossible,
         QT_TRANSLATE_NOOP("ErrorText", "%1: on %2 there is nothing here that a written reason "
                                        "can set aside. See what Health says.")},
        {ErrorCode::KnowledgeInvalid,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The built-in guidance is damaged at %1 (%2). Install Unknot again.")},
        {ErrorCode::CannotWrite,
         QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written (%2). Choose another place.")},
        {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was changed.")},
    };
    return sentences.value(code);
}

// What is said otherwise of a field than of all others with the same error.
const char *sentence(const Error &error)
{
    if (error.code == ErrorCode::FieldTooLong && error.field == u"practice.logo"_s)
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "%1 takes more than %2 KB. Choose a plainer or smaller picture.");
    if (error.code == ErrorCode::WrongState && error.field == u"session.record"_s)
        return QT_TRANSLATE_NOOP("ErrorText", "%1 was begun, so the session has to stay. Sign the "
                                              "record, or discard it first.");
    if (error.code == ErrorCode::NameTaken && error.field == u"measure.day"_s)
        return QT_TRANSLATE_NOOP("ErrorText", "There is a total of that day already. Change that "
                                              "one, or choose another day.");
    return sentence(error.code);
}

// %1 is the place, counted from 1 as people do; %2 the words there.
const char *sentence(NotationProblem problem)
{
    switch (problem) {
    case NotationProblem::Empty:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The schedule is empty. Write it like 2x/wk x 3, 1x/wk x 6.");
    case NotationProblem::TooLong:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The schedule is too long: at most 1000 characters can be read.");
    case NotationProblem::CadenceExpected:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "At place %1, “%2”: a frequency such as 2x/wk or 1x/2wk is expected.");
    case NotationProblem::UnitExpected:
        return QT_TRANSLATE_NOOP("ErrorText", "At place %1, “%2”: wk is expected, as in 2x/wk.");
    case NotationProblem::LengthExpected:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "At place %1, “%2”: a length is expected, such as x 3 or until pain is halved.");
    case NotationProblem::CountOutOfRange:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "At place %1, “%2”: the number is out of range. Sessions and "
                                 "lengths go from 1 to 500, weeks from 1 to 52.");
    case NotationProblem::TooFrequent:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "At place %1, “%2”: more than 7 sessions a week can't be planned.");
    case NotationProblem::TooManySessions:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The schedule has more than 500 sessions. Shorten a phase.");
    case NotationProblem::SeparatorExpected:
        return QT_TRANSLATE_NOOP("ErrorText", "At place %1, “%2”: a comma or the end is expected.");
    case NotationProblem::WeeksOnly:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "At place %1, “%2”: only whole weeks can be planned, not single days.");
    case NotationProblem::MinutesInvalid:
        return QT_TRANSLATE_NOOP("ErrorText", "At place %1, “%2”: all sessions of a plan last the "
                                              "same, from 5 to 480 minutes.");
    case NotationProblem::TotalDiffers:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "At place %1, “%2”: the phase has another number of sessions than that.");
    case NotationProblem::Ambiguous:
        return QT_TRANSLATE_NOOP("ErrorText", "At place %1, “%2” can be read in two ways.");
    }
    Q_UNREACHABLE();
}

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The arguments are put in at once, so that a %2 in what somebody typed stays as typed.
QString filled(const QString &text, const QString &place, const QString &detail)
{
    if (text.contains(u"%1"_s) && text.contains(u"%2"_s))
        return text.arg(place, detail);
    if (text.contains(u"%2"_s))
        return QString(text).replace(u"%2"_s, detail);
    return text.contains(u"%1"_s) ? text.arg(place) : text;
}

// A pasted novel must not push the sentence off the screen.
QString shortened(const QString &text)
{
    constexpr int longest = 120;
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

} // namespace

QString errorText(const Error &error)
{
    return filled(ErrorText::tr(sentence(error)), fieldLabel(error.field), shortened(error.detail));
}

QString errorText(const NotationError &error)
{
    const QString here =
        error.found.isEmpty() ? ErrorText::tr("the end of the line") : shortened(error.found);
    const QString text =
        filled(ErrorText::tr(sentence(error.problem)), QString::number(error.position + 1), here);
    if (!error.readings.isEmpty()) {
        const QString either = ErrorText::tr(" or ");
        return text + u' ' + ErrorText::tr("Write %1").arg(error.readings.join(either));
    }
    if (error.nearest.isEmpty())
        return text;
    return text + u' ' + ErrorText::tr("The nearest that can be read: %1").arg(error.nearest);
}

} // namespace unknot
