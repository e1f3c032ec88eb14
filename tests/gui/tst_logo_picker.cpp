// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/Memory.h"
#include "gui/OwnSettings.h"
#include "gui/Theme.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/widgets/LogoPicker.h"

#include <QImage>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The logo in the settings: chosen, refused with a sentence, kept, taken away.
class TestLogoPicker : public QObject
{
    Q_OBJECT

private slots:
    void isKeptAndTakenAway()
    {
        Fixture fixture;
        Memory memory(fixture.settings());
        Theme theme(memory);
        const QString path = fixture.filePath(u"logo.png"_s);
        QImage picture(60, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(path));
        {
            SettingsDialog dialog(&fixture.practice(), theme);
            dialog.show();
            auto *picker = childOf<LogoPicker>(dialog, "logoPicker");
            QVERIFY(!childOf<QPushButton>(dialog, "removeButton")->isEnabled());
            picker->choose(path);
            QVERIFY(wordsOf(dialog, "errorLabel").isEmpty());
            QVERIFY(!childOf<QLabel>(dialog, "pictureLabel")->pixmap().isNull());
            childOf<QPushButton>(dialog, "saveButton")->click();
        }
        QVERIFY(!fixture.practice().profile().logo.isEmpty());
        {
            SettingsDialog dialog(&fixture.practice(), theme);
            dialog.show();
            QVERIFY(!childOf<QLabel>(dialog, "pictureLabel")->pixmap().isNull());
            childOf<QPushButton>(dialog, "removeButton")->click();
            QCOMPARE(wordsOf(dialog, "pictureLabel"), u"none"_s);
            QVERIFY(!fixture.practice().profile().logo.isEmpty()); // until it is saved
            childOf<QPushButton>(dialog, "saveButton")->click();
        }
        QVERIFY(fixture.practice().profile().logo.isEmpty());
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<bool>("isPicture");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << false << u"no picture"_s;
        QTest::newRow("80 megapixels") << true << u"megapixel"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(bool, isPicture);
        QFETCH(QString, words);
        Fixture fixture;
        LogoPicker picker;
        picker.show();
        const QString path = fixture.filePath(u"logo.png"_s);
        if (isPicture) {
            QImage picture(10'000, 8'000, QImage::Format_Mono);
            picture.fill(1);
            QVERIFY(picture.save(path));
        } else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("no picture");
        }
        picker.choose(path);
        QVERIFY(picker.logo().isEmpty());
        QVERIFY2(wordsOf(picker, "errorLabel").contains(words),
                 qPrintable(wordsOf(picker, "errorLabel")));
    }
};

QTEST_MAIN(TestLogoPicker)
#include "tst_logo_picker.moc"
