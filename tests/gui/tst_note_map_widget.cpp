// SPDX-License-Identifier: GPL-3.0-or-later
// Marking the body of a session's note with mouse and keys.
#include "documents/KnownRegions.h"
#include "documents/NoteMap.h"
#include "gui/ChildOf.h"
#include "gui/widgets/NoteMapCanvas.h"
#include "gui/widgets/NoteMapWidget.h"

#include <QHelpEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_NoteMapWidget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClickMarks();
    void aClickOnAMarkChoosesIt();
    void besideTheBodyNothingHappens();
    void aDragMoves();
    void lettersMarkTheRegion_data();
    void lettersMarkTheRegion();
    void lettersAreNoShortcutsHere();
    void oneOfAKindInARegionIsEnoughForKeys();
    void enterMarksAndThenAsksForTheWord();
    void keysWalkBothViews();
    void digitsSetTheStrength();
    void shiftAndArrowsMove();
    void keysWalkTheMarks();
    void wordsAreKeptAsTyped_data();
    void wordsAreKeptAsTyped();
    void removedCanBePutBack();
    void twoViewsWhereThereIsRoom();
    void theOtherSideIsCounted();
    void aSignedNoteIsNotChanged();
    void marksFromOutsideAreNotAnnounced();
    void aReaderHearsTheMarks();
    void tipsArePlainAndShort();
    void tabGoesThroughInOrder();

private:
    [[nodiscard]] QPoint placeOf(const QString &region) const;
    [[nodiscard]] NoteMark only() const;
    void click(const QString &region, Qt::MouseButton button = Qt::LeftButton) const;
    void walkTo(const QString &region) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    QString tipAt(const QPoint &point) const;

    std::unique_ptr<NoteMapWidget> m_widget;
    NoteMapCanvas *m_canvas = nullptr;
    std::unique_ptr<QSignalSpy> m_changes;
};

void tst_NoteMapWidget::init()
{
    m_widget = std::make_unique<NoteMapWidget>();
    m_widget->setRegions(knownRegions());
    m_widget->resize(228, 560);
    m_widget->show();
    QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    m_canvas = childOf<NoteMapCanvas>(*m_widget, "canvas");
    m_canvas->setFocus();
    m_changes = std::make_unique<QSignalSpy>(m_widget.get(), &NoteMapWidget::marksChanged);
}

// Of the view that is shown; the back, to begin with.
QPoint tst_NoteMapWidget::placeOf(const QString &region) const
{
    const NoteMap &map = m_canvas->map();
    const NoteMapGeometry at(QRectF(m_canvas->rect()).adjusted(2, 2, -2, -2), map,
                             QFontMetricsF(m_canvas->font()));
    const QList<BodyPart> &parts = bodyFigure(map.views.first()).parts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (regionName(parts.at(i).region) == region)
            return at.placeOf(markMovedTo(NoteMark{}, map.views.first(), i)).value().toPoint();
    }
    qFatal("no region %s", qPrintable(region));
}

NoteMark tst_NoteMapWidget::only() const
{
    return m_widget->marks().size() == 1
               ? m_widget->marks().first()
               : NoteMark{MarkKind::Pain, {u"not one"_s, {}}, false, 0, 0, 0, {}};
}

void tst_NoteMapWidget::click(const QString &region, Qt::MouseButton button) const
{
    QTest::mouseClick(m_canvas, button, {}, placeOf(region));
}

void tst_NoteMapWidget::walkTo(const QString &region) const
{
    QTest::keyClick(m_canvas, Qt::Key_PageDown);
    for (int i = 0; i < 100 && regionName(m_canvas->currentRegion().value()) != region; ++i)
        QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(regionName(m_canvas->currentRegion().value()), region);
}

void tst_NoteMapWidget::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_canvas, key, modifiers);
}

QString tst_NoteMapWidget::tipAt(const QPoint &point) const
{
    QHelpEvent help(QEvent::ToolTip, point, m_canvas->mapToGlobal(point));
    QCoreApplication::sendEvent(m_canvas, &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    return shown.toPlainText();
}

void tst_NoteMapWidget::aClickMarks()
{
    click(u"lumbar:left"_s);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(regionName(only().site), u"lumbar:left"_s);
    QCOMPARE(only().kind, MarkKind::Pain);
    QCOMPARE(only().strength, 2);
    QVERIFY(!only().front);
    QVERIFY(qAbs(only().y - 420) < 60 && only().x < 500);
    QTest::mouseClick(childOf<QPushButton>(*m_widget, "tightnessButton"), Qt::LeftButton);
    click(u"calf:right"_s);
    QCOMPARE(m_widget->marks().size(), 2);
    QCOMPARE(m_widget->marks().last().kind, MarkKind::Tightness);
    QCOMPARE(regionName(m_widget->marks().last().site), u"calf:right"_s);
    QTest::mouseClick(childOf<QPushButton>(*m_widget, "frontButton"), Qt::LeftButton);
    click(u"knee:left"_s);
    QVERIFY(m_widget->marks().last().front);
    QCOMPARE(regionName(m_widget->marks().last().site), u"knee:left"_s);
    QCOMPARE(m_changes->size(), 3);
}

void tst_NoteMapWidget::aClickOnAMarkChoosesIt()
{
    click(u"lumbar:left"_s);
    click(u"calf:left"_s);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().last());
    QCOMPARE(wordsOf(*m_widget, "markLabel"), u"Calf, left"_s);
    m_changes->clear();
    click(u"lumbar:left"_s);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first());
    QCOMPARE(m_widget->marks().size(), 2);
    QCOMPARE(m_changes->size(), 0); // choosing changes nothing
    QCOMPARE(wordsOf(*m_widget, "markLabel"), u"Low back, left"_s);
    const QImage chosen = m_canvas->grab().toImage();
    key(Qt::Key_Escape);
    QVERIFY(!m_canvas->chosen());
    QVERIFY(m_canvas->grab().toImage() != chosen);
    QVERIFY(!childOf<QLineEdit>(*m_widget, "wordEdit")->isEnabled());
    // A double click goes on to the word.
    click(u"lumbar:left"_s);
    QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, placeOf(u"lumbar:left"_s));
    QCOMPARE(m_widget->marks().size(), 2);
    QVERIFY(childOf<QLineEdit>(*m_widget, "wordEdit")->hasFocus());
}

void tst_NoteMapWidget::besideTheBodyNothingHappens()
{
    click(u"lumbar:left"_s);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!m_canvas->chosen());
    click(u"calf:left"_s, Qt::RightButton);
    QCOMPARE(m_widget->marks().size(), 1);
    QCOMPARE(m_changes->size(), 1);
}

void tst_NoteMapWidget::aDragMoves()
{
    click(u"lumbar:left"_s);
    const QPoint from = placeOf(u"lumbar:left"_s);
    const QPoint to = placeOf(u"lumbar:right"_s);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    const NoteMark before = only();
    QTest::mouseMove(m_canvas, from + QPoint(3, 0)); // a trembling hand
    QCOMPARE(only(), before);
    QTest::mouseMove(m_canvas, (from + to) / 2);
    QTest::mouseMove(m_canvas, to);
    QTest::mouseMove(m_canvas, QPoint(2, 2)); // beside the body it stays where it was
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(regionName(only().site), u"lumbar:right"_s);
    QVERIFY(only().x > 500);
    QVERIFY(m_changes->size() >= 2);
    QTest::mouseMove(m_canvas, from); // the button is up
    QCOMPARE(regionName(only().site), u"lumbar:right"_s);
    QCOMPARE(wordsOf(*m_widget, "markLabel"), u"Low back, right"_s);
}

void tst_NoteMapWidget::lettersMarkTheRegion_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("button");
    QTest::newRow("P") << int(Qt::Key_P) << int(MarkKind::Pain) << u"painButton"_s;
    QTest::newRow("T") << int(Qt::Key_T) << int(MarkKind::Tightness) << u"tightnessButton"_s;
    QTest::newRow("F") << int(Qt::Key_F) << int(MarkKind::Focus) << u"focusButton"_s;
    QTest::newRow("A") << int(Qt::Key_A) << int(MarkKind::Avoid) << u"avoidButton"_s;
}

void tst_NoteMapWidget::lettersMarkTheRegion()
{
    QFETCH(int, key);
    QFETCH(int, kind);
    QFETCH(QString, button);
    this->key(static_cast<Qt::Key>(key)); // nothing is current yet
    QCOMPARE(m_widget->marks().size(), 0);
    walkTo(u"lumbar:left"_s);
    this->key(static_cast<Qt::Key>(key));
    QCOMPARE(only().kind, static_cast<MarkKind>(kind));
    QCOMPARE(regionName(only().site), u"lumbar:left"_s);
    QVERIFY(childOf<QPushButton>(*m_widget, qPrintable(button))->isChecked());
    QTest::keyClick(m_canvas, static_cast<Qt::Key>(key), Qt::ControlModifier); // a command
    QCOMPARE(m_widget->marks().size(), 1);
}

void tst_NoteMapWidget::lettersAreNoShortcutsHere()
{
    QShortcut elsewhere(QKeySequence(Qt::Key_P), m_widget.get());
    QSignalSpy taken(&elsewhere, &QShortcut::activated);
    walkTo(u"calf:left"_s);
    key(Qt::Key_P);
    QCOMPARE(taken.size(), 0);
    QCOMPARE(m_widget->marks().size(), 1);
}

void tst_NoteMapWidget::oneOfAKindInARegionIsEnoughForKeys()
{
    walkTo(u"calf:left"_s);
    key(Qt::Key_P);
    key(Qt::Key_T);
    QCOMPARE(m_widget->marks().size(), 2);
    key(Qt::Key_P);
    QCOMPARE(m_widget->marks().size(), 2);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first());
}

void tst_NoteMapWidget::enterMarksAndThenAsksForTheWord()
{
    auto *edit = childOf<QLineEdit>(*m_widget, "wordEdit");
    walkTo(u"calf:left"_s);
    key(Qt::Key_Return);
    QCOMPARE(only().kind, MarkKind::Pain);
    QVERIFY(m_canvas->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"dull"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_canvas->hasFocus());
    QCOMPARE(only().word, u"dull"_s);
    QCOMPARE(m_changes->size(), 5); // set, and four letters
}

void tst_NoteMapWidget::keysWalkBothViews()
{
    QVERIFY(childOf<QPushButton>(*m_widget, "backButton")->isChecked());
    key(Qt::Key_Home);
    QVERIFY(childOf<QPushButton>(*m_widget, "frontButton")->isChecked());
    const auto front = static_cast<int>(bodyFigure(BodyView::Front).parts.size());
    for (int i = 0; i < front; ++i)
        key(Qt::Key_Right);
    QVERIFY(childOf<QPushButton>(*m_widget, "backButton")->isChecked()); // it went on there
    key(Qt::Key_Left);
    QVERIFY(childOf<QPushButton>(*m_widget, "frontButton")->isChecked());
    key(Qt::Key_End);
    QVERIFY(childOf<QPushButton>(*m_widget, "backButton")->isChecked());
    const QImage last = m_canvas->grab().toImage();
    const QString foot = regionName(m_canvas->currentRegion().value());
    key(Qt::Key_Up);
    QVERIFY(regionName(m_canvas->currentRegion().value()) != foot);
    QVERIFY(m_canvas->grab().toImage() != last); // where one is is seen
    key(Qt::Key_Down);
    QCOMPARE(regionName(m_canvas->currentRegion().value()), foot);
    key(Qt::Key_Down); // the last stays
    QCOMPARE(regionName(m_canvas->currentRegion().value()), foot);
}

void tst_NoteMapWidget::digitsSetTheStrength()
{
    click(u"lumbar:left"_s);
    key(Qt::Key_3);
    QCOMPARE(only().strength, 3);
    QVERIFY(childOf<QPushButton>(*m_widget, "strongButton")->isChecked());
    key(Qt::Key_1);
    QCOMPARE(only().strength, 1);
    key(Qt::Key_4);
    QCOMPARE(only().strength, 1);
    QTest::mouseClick(childOf<QPushButton>(*m_widget, "mediumButton"), Qt::LeftButton);
    QCOMPARE(only().strength, 2);
    QCOMPARE(m_changes->size(), 4);
    key(Qt::Key_2); // it is that already
    QCOMPARE(m_changes->size(), 4);
}

void tst_NoteMapWidget::shiftAndArrowsMove()
{
    click(u"lumbar:left"_s);
    const NoteMark before = only();
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(only().x > before.x && only().y > before.y);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(qAbs(only().x - before.x) <= 1 && qAbs(only().y - before.y) <= 1);
    for (int i = 0; i < 60; ++i)
        key(Qt::Key_Left, Qt::ShiftModifier); // it never leaves the body
    QVERIFY(markMovedTo(only(), BodyView::Back, drawnPlace(only())));
    QVERIFY(only().x < before.x);
}

void tst_NoteMapWidget::keysWalkTheMarks()
{
    m_widget->setMarks({{MarkKind::Pain, regionFrom(u"lumbar:left"_s), false, 440, 400, 2, {}},
                        {MarkKind::Focus, regionFrom(u"chest:left"_s), true, 600, 260, 1, {}}});
    key(Qt::Key_M);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first());
    key(Qt::Key_M);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().last());
    QVERIFY(childOf<QPushButton>(*m_widget, "frontButton")->isChecked()); // it is shown
    key(Qt::Key_M);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first());
    key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().last());
    // Arrows that come to a region choose the mark in it.
    key(Qt::Key_Escape);
    key(Qt::Key_Home);
    QVERIFY(!m_canvas->chosen());
    for (int i = 0; i < 40 && !m_canvas->chosen(); ++i)
        key(Qt::Key_Right);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().last());
    QCOMPARE(m_changes->size(), 0);
}

void tst_NoteMapWidget::wordsAreKeptAsTyped_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("word") << u"burning"_s;
    QTest::newRow("markup") << u"<b>bold</b><script>alert(1)</script>"_s;
    QTest::newRow("emoji") << u"🔥 ⚡️ 👩🏽‍⚕️"_s;
    QTest::newRow("right to left") << u"حارق"_s;
    QTest::newRow("a book") << QString(10'000, u'ß');
}

void tst_NoteMapWidget::wordsAreKeptAsTyped()
{
    QFETCH(QString, word);
    auto *edit = childOf<QLineEdit>(*m_widget, "wordEdit");
    click(u"lumbar:left"_s);
    edit->setFocus();
    edit->insert(word);
    emit edit->textEdited(edit->text()); // as a paste would
    QCOMPARE(only().word, word);
    key(Qt::Key_Escape);
    QCOMPARE(edit->text(), QString());
    click(u"lumbar:left"_s);
    QCOMPARE(edit->text(), word);
    QVERIFY(m_canvas->accessibleDescription().contains(word));
    QVERIFY(m_widget->width() <= 260);
    const QString tip = tipAt(placeOf(u"lumbar:left"_s));
    QVERIFY(tip.startsWith(u"Pain, medium (Low back, left): "_s + word.left(100)));
    QVERIFY(tip.size() < 300);
}

void tst_NoteMapWidget::removedCanBePutBack()
{
    auto *putBack = childOf<QPushButton>(*m_widget, "putBackButton");
    auto *remove = childOf<QPushButton>(*m_widget, "removeButton");
    QVERIFY(!putBack->isVisible() && !remove->isVisible());
    click(u"lumbar:left"_s);
    key(Qt::Key_3);
    const NoteMark mark = only();
    click(u"calf:left"_s);
    click(u"lumbar:left"_s);
    key(Qt::Key_Delete);
    QCOMPARE(regionName(only().site), u"calf:left"_s);
    QVERIFY(putBack->isVisible() && !remove->isVisible());
    key(Qt::Key_Delete); // nothing is chosen
    QCOMPARE(m_widget->marks().size(), 1);
    m_changes->clear();
    QTest::mouseClick(putBack, Qt::LeftButton);
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_widget->marks().size(), 2);
    QCOMPARE(m_widget->marks().last(), mark);
    QVERIFY(!putBack->isVisible());
    QVERIFY(m_canvas->hasFocus());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(putBack->isVisible());
    click(u"scalp"_s); // other work has begun
    QVERIFY(!putBack->isVisible());
}

void tst_NoteMapWidget::twoViewsWhereThereIsRoom()
{
    QCOMPARE(m_canvas->map().views, QList{BodyView::Back});
    m_widget->resize(460, 560);
    QCOMPARE(m_canvas->map().views, (QList{BodyView::Front, BodyView::Back}));
    QVERIFY(!childOf<QPushButton>(*m_widget, "frontButton")->isVisible());
    click(u"knee:left"_s); // of the first view
    QVERIFY(only().front);
    m_widget->resize(228, 560);
    QCOMPARE(m_canvas->map().views.size(), 1);
    QVERIFY(childOf<QPushButton>(*m_widget, "frontButton")->isVisible());
}

void tst_NoteMapWidget::theOtherSideIsCounted()
{
    auto *front = childOf<QPushButton>(*m_widget, "frontButton");
    QCOMPARE(front->text(), u"Front"_s);
    m_widget->setMarks({{MarkKind::Pain, regionFrom(u"knee:left"_s), true, 620, 720, 2, {}}});
    QCOMPARE(front->text(), u"Front · 1"_s);
    QCOMPARE(childOf<QPushButton>(*m_widget, "backButton")->text(), u"Back"_s);
    QVERIFY(front->accessibleName().contains(u'1'));
    m_widget->setMarks({});
    QCOMPARE(front->text(), u"Front"_s);
}

void tst_NoteMapWidget::aSignedNoteIsNotChanged()
{
    const QList<NoteMark> marks{
        {MarkKind::Pain, regionFrom(u"lumbar:left"_s), false, 440, 400, 3, u"burning"_s}};
    m_widget->setMarks(marks);
    m_widget->setReadOnly(true);
    walkTo(u"lumbar:left"_s);
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first()); // it can be read
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_T, Qt::Key_1, Qt::Key_Delete, Qt::Key_Return})
        this->key(key);
    key(Qt::Key_Left, Qt::ShiftModifier);
    click(u"calf:left"_s);
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(100, 200));
    QTest::mouseMove(m_canvas, QPoint(120, 260));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(120, 260));
    QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, placeOf(u"calf:left"_s));
    QCOMPARE(m_widget->marks(), marks);
    QCOMPARE(m_changes->size(), 0);
    for (const char *name : {"painButton", "strongButton", "removeButton", "putBackButton"})
        QVERIFY(!childOf<QPushButton>(*m_widget, name)->isVisible());
    m_widget->setReadOnly(false);
    QVERIFY(childOf<QPushButton>(*m_widget, "painButton")->isVisible());
    click(u"calf:left"_s);
    QCOMPARE(m_widget->marks().size(), 2);
}

void tst_NoteMapWidget::marksFromOutsideAreNotAnnounced()
{
    click(u"lumbar:left"_s);
    const QList<NoteMark> same = m_widget->marks();
    m_changes->clear();
    m_widget->setMarks(same); // what autosave gives back
    QCOMPARE(m_canvas->chosen(), &m_widget->marks().first());
    m_widget->setMarks({});
    QVERIFY(!m_canvas->chosen());
    QCOMPARE(m_changes->size(), 0);
    const QImage plain = m_canvas->grab().toImage();
    m_widget->setEarlier(same);
    const QImage faint = m_canvas->grab().toImage();
    QVERIFY(faint != plain);
    m_widget->setEarlier({});
    m_widget->setAvoid({regionFrom(u"calf:left"_s)});
    QVERIFY(m_canvas->grab().toImage() != plain);
    m_widget->setAvoid({});
    QCOMPARE(m_canvas->grab().toImage(), plain);
}

void tst_NoteMapWidget::aReaderHearsTheMarks()
{
    QCOMPARE(m_canvas->accessibleDescription(), u"Nothing is marked."_s);
    m_widget->setAvoid({regionFrom(u"calf:left"_s)});
    m_widget->setEarlier({{MarkKind::Focus, regionFrom(u"hip:left"_s), false, 400, 500, 1, {}}});
    walkTo(u"calf:left"_s);
    QCOMPARE(m_canvas->accessibleDescription(), u"Calf, left: avoid (Back)\nNothing is marked.\n"
                                                u"Last time: Focus, light (Hip, left)"_s);
    key(Qt::Key_P);
    key(Qt::Key_3);
    QCOMPARE(m_canvas->accessibleDescription(),
             u"Chosen: Pain, strong (Calf, left)\nPain, strong (Calf, left)\n"
             u"Last time: Focus, light (Hip, left)"_s);
    for (const auto *button : m_widget->findChildren<QPushButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
}

void tst_NoteMapWidget::tipsArePlainAndShort()
{
    m_widget->setAvoid({regionFrom(u"leg:left"_s)});
    QCOMPARE(tipAt(placeOf(u"calf:left"_s)), u"Calf, left: avoid"_s);
    m_widget->setEarlier(
        {{MarkKind::Pain, regionFrom(u"lumbar:left"_s), false, 440, 420, 2, u"<i>a</i>"_s}});
    const NoteMapGeometry at(QRectF(m_canvas->rect()).adjusted(2, 2, -2, -2), m_canvas->map(),
                             QFontMetricsF(m_canvas->font()));
    QCOMPARE(tipAt(at.placeOf(m_canvas->map().earlier.first()).value().toPoint()),
             u"Last time: Pain, medium (Low back, left): <i>a</i>"_s);
}

void tst_NoteMapWidget::tabGoesThroughInOrder()
{
    click(u"lumbar:left"_s);
    auto *pain = childOf<QPushButton>(*m_widget, "painButton");
    pain->setFocus();
    QStringList met;
    for (int i = 0; i < 6; ++i) {
        met << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met, (QStringList{u"painButton"_s, u"backButton"_s, u"canvas"_s, u"removeButton"_s,
                               u"mediumButton"_s, u"wordEdit"_s}));
    pain->setFocus();
    QTest::keyClick(pain, Qt::Key_Right); // arrows go from kind to kind
    QCOMPARE(m_canvas->kind(), MarkKind::Tightness);
    QVERIFY(childOf<QPushButton>(*m_widget, "tightnessButton")->hasFocus());
}

QTEST_MAIN(tst_NoteMapWidget)
#include "tst_note_map_widget.moc"
