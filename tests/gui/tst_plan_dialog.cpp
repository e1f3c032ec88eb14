// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StateWords.h"
#include "gui/DateText.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/widgets/PhaseModel.h"
#include "gui/widgets/PhaseTable.h"
#include "gui/widgets/TimelineWidget.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString course = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;

// A dialog on the screen, spoken to by object name.
struct ShownPlan
{
    template <class... Args>
    explicit ShownPlan(Args &&...args)
        : dialog(std::forward<Args>(args)...)
    {
        dialog.show();
    }

    template <class Widget = QLineEdit>
    Widget &get(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    void type(const QString &name, const QString &text)
    {
        get(name).clear();
        QTest::keyClicks(&get(name), text);
    }
    void press(const QString &name) { QTest::mouseClick(&get<QPushButton>(name), Qt::LeftButton); }
    QString error(const QString &name)
    {
        const auto &label = get<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    }

    PlanDialog dialog;
};

} // namespace

class TestPlanDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id; }

    void typingDrawsAndKeeps()
    {
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.type(u"complaintEdit"_s, u"Low back pain, left side"_s);
        shown.type(u"taperEdit"_s, course);
        shown.press(u"wishesButton"_s);
        shown.press(u"monButton"_s);
        shown.press(u"thuButton"_s);
        QTRY_COMPARE(shown.get<TimelineWidget>(u"timeline"_s).timeline().marks.size(), 24);
        const auto drawn = [&shown] { return shown.get<TimelineWidget>(u"timeline"_s).timeline(); };
        QCOMPARE(drawn().phases.size(), 3);
        QVERIFY(shown.get<QLabel>(u"totalLabel"_s).text().startsWith(u"24 "_s));
        QVERIFY(shown.get<QLabel>(u"spanLabel"_s).text().contains(dayText(Fixture::today())));
        shown.type(u"taperEdit"_s, course.toUpper());
        QVERIFY(shown.get<QLabel>(u"readingLabel"_s).text().contains(course));

        shown.press(u"startButton"_s);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(plans().size(), 1);
        const Plan plan = plans().first();
        QCOMPARE(plan.complaint, u"Low back pain, left side"_s);
        QCOMPARE(plan.state, PlanState::Active);
        const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        QCOMPARE(sessions.size(), 24);
        for (qsizetype i = 0; i < sessions.size(); ++i)
            QTRY_COMPARE(drawn().marks.at(i).day, sessions.at(i).start.day());
    }

    void keyboardAlone()
    {
        ShownPlan shown(m_fixture->practice(), m_client);
        QVERIFY(QTest::qWaitForWindowActive(&shown.dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"Stiff neck"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_U, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"1x/wk x 4"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(plans().size(), 1);
        QCOMPARE(plans().first().complaint, u"Stiff neck"_s);
    }

    void draftHasNoSessions()
    {
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.type(u"complaintEdit"_s, u"Stiff neck"_s);
        shown.type(u"taperEdit"_s, u"1x/wk x 4"_s);
        shown.press(u"draftButton"_s);
        const Plan draft = plans().first();
        QCOMPARE(draft.state, PlanState::Draft);
        QVERIFY(Fixture::must(m_fixture->practice().planner().sessionsOf(draft.id)).isEmpty());

        ShownPlan again(m_fixture->practice(), draft);
        again.type(u"taperEdit"_s, u"1x/wk x 5"_s);
        again.press(u"startButton"_s);
        QCOMPARE(plans().first().state, PlanState::Active);
        QCOMPARE(Fixture::must(m_fixture->practice().planner().sessionsOf(draft.id)).size(), 5);
    }

    void badNotationSaysWhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("place");
        QTest::newRow("no unit") << u"2x/year x 3"_s << u"place 4"_s;
        QTest::newRow("second phase") << u"2x/wk x 3, often"_s << u"place 12"_s;
        QTest::newRow("length") << u"2x/wk x many"_s << u"place 9"_s;
        QTest::newRow("too often") << u"9x/wk x 3"_s << u"place 1"_s;
    }
    void badNotationSaysWhere()
    {
        QFETCH(QString, line);
        QFETCH(QString, place);
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.type(u"complaintEdit"_s, u"Stiff neck"_s);
        shown.type(u"taperEdit"_s, line);
        QVERIFY2(shown.error(u"taperError"_s).contains(place),
                 qPrintable(shown.error(u"taperError"_s)));
        QVERIFY(shown.get(u"taperEdit"_s).property("invalid").toBool());
        QVERIFY(!shown.get<TimelineWidget>(u"timeline"_s).isVisible());
        shown.press(u"startButton"_s);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.error(u"taperError"_s).contains(place));
        QVERIFY(plans().isEmpty());
    }

    void nearestReadingIsOffered()
    {
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.type(u"taperEdit"_s, u"2x/wk x 3, often"_s);
        shown.press(u"nearestButton"_s);
        QCOMPARE(shown.get(u"taperEdit"_s).text(), u"2x/wk x 3"_s);
        QTRY_COMPARE(shown.get<TimelineWidget>(u"timeline"_s).timeline().marks.size(), 6);
        QVERIFY(shown.error(u"taperError"_s).isEmpty());
    }

    void openAndExpectedAreSaid()
    {
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.type(u"taperEdit"_s, u"2x/wk until pain is down by half, 1x/4wk"_s);
        const auto *phases = shown.get<PhaseTable>(u"phaseTable"_s).model();
        QCOMPARE(phases->index(0, PhaseModel::Goal).data().toString(), u"pain is down by half"_s);
        QCOMPARE(phases->index(0, PhaseModel::Total).data().toString(), u"expected: 8"_s);
        QCOMPARE(phases->index(1, PhaseModel::Total).data().toString(), u"at first 12"_s);
        QTRY_VERIFY(shown.get<QLabel>(u"totalLabel"_s).text().contains(u"then open"_s));
    }

    void refusedAtTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no complaint") << u"complaint"_s << QString();
        QTest::newRow("10,000 characters") << u"complaint"_s << QString(10'000, u'a');
        QTest::newRow("NUL") << u"complaint"_s << u"neck"_s + QChar(u'\0');
        QTest::newRow("31 Feb") << u"start"_s << u"2026-02-31"_s;
        QTest::newRow("words") << u"start"_s << u"soon"_s;
        QTest::newRow("no day") << u"start"_s << QString();
        QTest::newRow("consent 31 Feb") << u"consent"_s << u"2026-02-31"_s;
        QTest::newRow("0 minutes") << u"minutes"_s << u"0"_s;
        QTest::newRow("30 hours") << u"minutes"_s << u"1800"_s;
        QTest::newRow("never reviewed") << u"reviewVisits"_s << u"0"_s;
        QTest::newRow("reviewed after two years") << u"reviewWeeks"_s << u"104"_s;
        QTest::newRow("no taper") << u"taper"_s << QString();
    }
    void refusedAtTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        ShownPlan shown(m_fixture->practice(), m_client);
        shown.get(u"complaintEdit"_s).setText(u"Stiff neck"_s);
        shown.get(u"taperEdit"_s).setText(course);
        if (auto *number = shown.dialog.findChild<QSpinBox *>(field + u"Edit"_s))
            number->setValue(text.toInt());
        else
            shown.get(field + u"Edit"_s).setText(text);
        QVERIFY(shown.error(field + u"Error"_s).isEmpty());
        shown.press(u"startButton"_s);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(!shown.error(field + u"Error"_s).isEmpty());
        QVERIFY(plans().isEmpty());

        shown.get(u"complaintEdit"_s).setText(u"Stiff neck"_s);
        shown.get(u"startEdit"_s).setText(u"2026-11-10"_s);
        shown.get(u"consentEdit"_s).clear();
        shown.get(u"taperEdit"_s).setText(course);
        shown.get<QSpinBox>(u"minutesEdit"_s).setValue(60);
        shown.get<QSpinBox>(u"reviewVisitsEdit"_s).setValue(6);
        shown.get<QSpinBox>(u"reviewWeeksEdit"_s).setValue(4);
        shown.press(u"startButton"_s);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(plans().size(), 1);
        QCOMPARE(plans().first().start, QDate(2026, 11, 10));
    }

    void editedElsewhereIsSaid()
    {
        const Plan plan = m_fixture->addPlan(m_client, course);
        ShownPlan shown(m_fixture->practice(), plan);
        Plan other = plan;
        other.goals = goalsFrom(u"Walk an hour"_s);
        Fixture::must(m_fixture->practice().planner().save(other));
        shown.type(u"complaintEdit"_s, u"Something else"_s);
        shown.press(u"startButton"_s);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(!shown.error(u"dialogError"_s).isEmpty());
        QCOMPARE(shown.get(u"complaintEdit"_s).text(), u"Something else"_s);
        QCOMPARE(plans().first().complaint, plan.complaint);
        QCOMPARE(goalLines(plans().first().goals), u"Walk an hour"_s);
    }

    // What took place stays; the rest is placed again once the therapist has seen it.
    void begunCourseIsReflowed()
    {
        const Plan plan = m_fixture->addPlan(m_client, course);
        const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        Fixture::must(m_fixture->practice().sessions().sign(sessions.first(), {}));
        ShownPlan shown(m_fixture->practice(), plan);
        const auto marks = [&shown] {
            return shown.get<TimelineWidget>(u"timeline"_s).timeline().marks;
        };
        QCOMPARE(marks().size(), 24);
        QCOMPARE(marks().first().state, SessionState::Completed);
        shown.type(u"complaintEdit"_s, u"Something else"_s);
        shown.type(u"taperEdit"_s, u"1x/wk x 3"_s);
        QTRY_COMPARE(marks().size(), 3);
        QCOMPARE(marks().first().state, SessionState::Completed);

        ModalAnswer<ReflowDialog> leave([](ReflowDialog &dialog) { dialog.reject(); });
        shown.press(u"startButton"_s);
        QVERIFY(leave.wasAsked());
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(plans().first(), plan); // nothing half written
        ModalAnswer<ReflowDialog> apply([](ReflowDialog &dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"restButton"_s), Qt::LeftButton);
        });
        shown.press(u"startButton"_s);
        QVERIFY(apply.wasAsked());
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(plans().first().complaint, u"Something else"_s);
        const auto after = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.first().start, sessions.first().start);
        QCOMPARE(shown.dialog.plan(), plans().first());
    }

    void typedTextIsNotLostInSilence_data()
    {
        QTest::addColumn<QByteArray>("editor");
        for (const QByteArray editor : {"complaintEdit", "goalsEdit", "startEdit", "consentEdit"})
            QTest::newRow(editor.constData()) << editor;
    }

    void typedTextIsNotLostInSilence()
    {
        QFETCH(const QByteArray, editor);
        ShownPlan shown(m_fixture->practice(), m_client);
        asksOnceTyped(shown.dialog, editor, u"soon"_s); // no date either
        QVERIFY(plans().isEmpty());
    }

private:
    QList<Plan> plans() { return Fixture::must(m_fixture->practice().planner().plansOf(m_client)); }

    std::optional<Fixture> m_fixture;
    ClientId m_client;
};

QTEST_MAIN(TestPlanDialog)
#include "tst_plan_dialog.moc"
