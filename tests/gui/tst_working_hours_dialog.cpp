// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/dialogs/WorkingHoursDialog.h"
#include "gui/widgets/WorkingDayRow.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// When the practice works.
class TestWorkingHoursDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog.reset();
        m_fixture.emplace();
    }
    void cleanup() { m_dialog.reset(); }

    void showsAndKeepsTheSame()
    {
        const PracticeCalendar before = unusual();
        QVERIFY(m_fixture->practice().diary().saveHours(before));
        open();
        save();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(kept(), before); // the day with two breaks too, of which it shows one
    }

    void changesADay()
    {
        open();
        auto *saturday = row(6);
        QVERIFY(!childOf<QTimeEdit>(*saturday, "fromEdit")->isEnabled());
        childOf<QCheckBox>(*saturday, "dayBox")->click();
        childOf<QTimeEdit>(*saturday, "fromEdit")->setTime(QTime(9, 0));
        childOf<QTimeEdit>(*saturday, "toEdit")->setTime(QTime(13, 0));
        QVERIFY(!childOf<QTimeEdit>(*saturday, "breakFromEdit")->isVisible());
        childOf<QCheckBox>(*row(1), "dayBox")->click(); // Mondays off
        auto *tuesday = row(2);
        childOf<QTimeEdit>(*tuesday, "breakToEdit")->setTime(QTime(14, 0));
        childOf<QSpinBox>(*m_dialog, "bufferSpin")->setValue(20);
        childOf<QSpinBox>(*m_dialog, "atOnceSpin")->setValue(2);
        save();
        QVERIFY(!m_dialog->isVisible());
        PracticeCalendar wanted;
        wanted.hours.set(Qt::Monday, {});
        wanted.hours.set(Qt::Tuesday,
                         {{QTime(8, 30), QTime(12, 30)}, {QTime(14, 0), QTime(17, 0)}});
        wanted.hours.set(Qt::Saturday, {{QTime(9, 0), QTime(13, 0)}});
        wanted.bufferMinutes = 20;
        wanted.sessionsAtOnce = 2;
        QCOMPARE(kept(), wanted);
    }

    void badHoursAreSaidAtTheDay()
    {
        open();
        auto *tuesday = row(2);
        childOf<QTimeEdit>(*tuesday, "toEdit")->setTime(QTime(8, 0));
        save();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(wordsOf(*tuesday, "errorLabel").startsWith(u"Tuesday's hours"_s));
        QCOMPARE(wordsOf(*row(1), "errorLabel"), QString());
        QVERIFY(childOf<QTimeEdit>(*tuesday, "fromEdit")->hasFocus());
        childOf<QTimeEdit>(*tuesday, "toEdit")->setTime(QTime(18, 0));
        QCOMPARE(wordsOf(*tuesday, "errorLabel"), QString());
        QCOMPARE(kept(), PracticeCalendar());
    }

    void aPracticeWorksSomeDay()
    {
        open();
        for (int day = Qt::Monday; day <= Qt::Friday; ++day)
            childOf<QCheckBox>(*row(day), "dayBox")->click();
        save();
        QVERIFY(!wordsOf(*m_dialog, "hoursError").isEmpty());
        QCOMPARE(kept(), PracticeCalendar());
    }

    void firstDayForAll()
    {
        open();
        childOf<QTimeEdit>(*row(1), "fromEdit")->setTime(QTime(7, 0));
        childOf<QPushButton>(*m_dialog, "copyButton")->click();
        save();
        const OpeningHours hours = kept().hours;
        QCOMPARE(hours.on(Qt::Monday).first().from, QTime(7, 0));
        QCOMPARE(hours.on(Qt::Friday), hours.on(Qt::Monday));
        QVERIFY(hours.on(Qt::Sunday).isEmpty());
    }

    void everyEditorSaysItsDay()
    {
        open();
        for (const QTimeEdit *edit : m_dialog->findChildren<QTimeEdit *>())
            QVERIFY2(edit->accessibleName().contains(u"day"_s), qPrintable(edit->objectName()));
    }

private:
    static PracticeCalendar unusual()
    {
        PracticeCalendar calendar;
        calendar.hours.set(Qt::Monday, {{QTime(7, 0), QTime(20, 0)}});
        calendar.hours.set(Qt::Tuesday, {{QTime(8, 0), QTime(10, 0)},
                                         {QTime(11, 0), QTime(13, 0)},
                                         {QTime(14, 0), QTime(16, 0)}});
        calendar.hours.set(Qt::Sunday, {{QTime(10, 0), QTime(12, 0)}});
        calendar.bufferMinutes = 0;
        calendar.sessionsAtOnce = 0;
        return calendar;
    }
    void open()
    {
        m_dialog.emplace(m_fixture->practice());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_dialog));
    }
    WorkingDayRow *row(int day)
    {
        return childOf<WorkingDayRow>(*m_dialog, qPrintable(u"dayRow%1"_s.arg(day)));
    }
    void save() { childOf<QPushButton>(*m_dialog, "saveButton")->click(); }
    PracticeCalendar kept() { return Fixture::must(m_fixture->practice().diary().calendar()); }

    std::optional<Fixture> m_fixture;
    std::optional<WorkingHoursDialog> m_dialog;
};

QTEST_MAIN(TestWorkingHoursDialog)
#include "tst_working_hours_dialog.moc"
