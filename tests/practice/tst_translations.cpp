// SPDX-License-Identifier: GPL-3.0-or-later
// Plural forms: each "%n" in the sources has both, and the window would show them.
#include "practice/Translations.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void oneAndManyDiffer();
    void everyPluralOfTheSourcesIsThere();
    void wordsAreAskedForWhereTranslatorsFindThem();
};

void TestTranslations::oneAndManyDiffer()
{
    QCOMPARE(QCoreApplication::translate("unknot::TodayPage", "%n sessions", nullptr, 1),
             u"1 sessions"_s);
    installTranslations(*QCoreApplication::instance());
    QCOMPARE(QCoreApplication::translate("unknot::TodayPage", "%n sessions", nullptr, 1),
             u"1 session"_s);
    QCOMPARE(QCoreApplication::translate("unknot::TodayPage", "%n sessions", nullptr, 2),
             u"2 sessions"_s);
}

void TestTranslations::everyPluralOfTheSourcesIsThere()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"unknot_en.ts"_s);
    QVERIFY(QFile::copy(QStringLiteral(UNKNOT_SOURCE_DIR "/resources/translations/unknot_en.ts"),
                        copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(UNKNOT_LUPDATE),
                  {u"-pluralonly"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                   QStringLiteral(UNKNOT_SOURCE_DIR "/src"), u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString read = QString::fromUtf8(file.readAll());
    QVERIFY(read.count(u"<message numerus=\"yes\">"_s) > 20);
    const auto missing = read.indexOf(u"type=\"unfinished\""_s);
    QVERIFY2(missing < 0, qPrintable(read.mid(std::max<qsizetype>(0, missing - 200), 250)));
}

// lupdate takes the class for the context where it can't see the macro, and a table's context is
// only a word: either would go untranslated without a sign.
void TestTranslations::wordsAreAskedForWhereTranslatorsFindThem()
{
    static const QRegularExpression holder(
        u"(?:struct|class) (\\w+)[^{};]*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s);
    static const QRegularExpression table(u"QT_TRANSLATE_(?:N_)?NOOP3?\\(\\s*\"(\\w+)\""_s);
    int holders = 0;
    QDirIterator files(QStringLiteral(UNKNOT_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        QStringList contexts;
        for (const QRegularExpressionMatch &match : holder.globalMatch(source)) {
            QVERIFY2(match.captured(1) == match.captured(2), qPrintable(file.fileName()));
            contexts << match.captured(2);
        }
        QVERIFY2(contexts.size() == source.count(u"Q_DECLARE_TR_FUNCTIONS"_s),
                 qPrintable(file.fileName()));
        for (const QRegularExpressionMatch &match : table.globalMatch(source))
            QVERIFY2(contexts.contains(match.captured(1)),
                     qPrintable(file.fileName() + u": "_s + match.captured(1)));
        QVERIFY2(!source.contains(u"QCoreApplication::translate"_s), qPrintable(file.fileName()));
        holders += static_cast<int>(contexts.size());
    }
    QVERIFY(holders > 60);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
