// SPDX-License-Identifier: GPL-3.0-or-later
// Loading a folder of guidance: a sound one in order, an unsound one with page and place named.
#include "knowledge/GuidanceLibrary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_GuidanceLibrary : public QObject
{
    Q_OBJECT

private slots:
    void soundFolder();
    void readsAtTheFirstQuestionOnly();
    void placesOfAddresses_data();
    void placesOfAddresses();
    void language_data();
    void language();
    void unsoundFolder_data();
    void unsoundFolder();
};

namespace {

const QByteArray contentsOfTwo =
    R"({"groups": [{"title": "G", "pages": ["one"]},
                  {"title": "H", "leaflets": true, "pages": ["two-b"]}]})";
const QByteArray goodPage = "# A title\n\nA **first**\nparagraph.\n\n## More\n\n- x\n";

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void plant(const QTemporaryDir &folder, const QByteArray &contents, const QByteArray &one,
           const QByteArray &two)
{
    if (!contents.isNull())
        write(folder, u"contents.json"_s, contents);
    if (!one.isNull())
        write(folder, u"one.md"_s, one);
    if (!two.isNull())
        write(folder, u"two-b.md"_s, two);
}

} // namespace

void tst_GuidanceLibrary::soundFolder()
{
    const QTemporaryDir folder;
    const QByteArray linking =
        "# Two\n\nSee [one](page:one).\n\n## Here {#here}\n\nSee [it](page:two-b#here).\n";
    const QString shown =
        u"# Two\n\nSee [one](page:one).\n\n## Here\n\nSee [it](page:two-b#here).\n"_s;
    plant(folder, contentsOfTwo, goodPage, linking);

    const GuidanceLibrary library(folder.path());
    const auto pages = library.contents();
    QVERIFY(pages);
    const QList<GuidancePage> expected{
        {u"one"_s, u"A title"_s, u"G"_s, u"A first paragraph."_s, QString::fromUtf8(goodPage)},
        {u"two-b"_s, u"Two"_s, u"H"_s, u"See one."_s, shown, true, {{u"here"_s, u"Here"_s}}}};
    QCOMPARE(*pages, expected);
    QCOMPARE(library.page(u"two-b"_s).value(), expected.at(1));
}

void tst_GuidanceLibrary::readsAtTheFirstQuestionOnly()
{
    const QTemporaryDir folder;
    const GuidanceLibrary library(folder.path()); // nothing there yet
    plant(folder, contentsOfTwo, goodPage, goodPage);
    QVERIFY(library.contents());
    QVERIFY(QFile::remove(folder.filePath(u"one.md"_s)));
    QVERIFY(library.page(u"one"_s));
    QVERIFY(library.search(u"paragraph"_s));
}

void tst_GuidanceLibrary::placesOfAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("page");    // empty: not found
    QTest::addColumn<QString>("heading"); // of the passage
    QTest::newRow("page") << u"red-flags"_s << u"red-flags"_s << QString();
    QTest::newRow("passage") << u"red-flags#now"_s << u"red-flags"_s
                             << u"Emergency department, now"_s;
    QTest::newRow("no passage named") << u"red-flags#"_s << u"red-flags"_s << QString();
    QTest::newRow("unknown page") << u"nowhere"_s << QString() << QString();
    QTest::newRow("unknown passage") << u"red-flags#nowhere"_s << QString() << QString();
    QTest::newRow("passage of another page") << u"clients#now"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("two signs") << u"red-flags#now#now"_s << QString() << QString();
}

void tst_GuidanceLibrary::placesOfAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, page);
    QFETCH(QString, heading);
    const auto place = GuidanceLibrary::forLanguage(u"en"_s).place(address);
    QCOMPARE(place.has_value(), !page.isEmpty());
    if (!place) {
        QCOMPARE(place.error().code, ErrorCode::NotFound);
        return;
    }
    QCOMPARE(place->page.id, page);
    QCOMPARE(place->heading, heading);
}

void tst_GuidanceLibrary::language_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::newRow("english") << u"en"_s << u"Hello"_s;
    QTest::newRow("translated") << u"vi"_s << u"Xin chào"_s;
    QTest::newRow("with country") << u"vi_VN"_s << u"Xin chào"_s;
    QTest::newRow("not translated") << u"tlh_KX"_s << u"Hello"_s;
    QTest::newRow("none") << QString() << u"Hello"_s;
}

void tst_GuidanceLibrary::language()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    const QTemporaryDir root;
    const QList<std::pair<QString, QByteArray>> languages{{u"en"_s, "# Hello\n\nText.\n"},
                                                          {u"vi"_s, "# Xin chào\n\nText.\n"}};
    for (const auto &[folder, page] : languages) {
        QVERIFY(QDir(root.path()).mkdir(folder));
        write(root, folder + u"/contents.json"_s,
              R"({"groups": [{"title": "G", "pages": ["one"]}]})");
        write(root, folder + u"/one.md"_s, page);
    }
    const auto page = GuidanceLibrary::forLanguage(name, root.path()).page(u"one"_s);
    QVERIFY(page);
    QCOMPARE(page->title, title);
}

void tst_GuidanceLibrary::unsoundFolder_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("two");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail"); // part of it

    const QString contents = u"contents"_s;
    const QByteArray none;
    const auto listing = [](const QByteArray &pages) {
        return R"({"groups": [{"title": "G", "pages": [)" + pages + "]}]}";
    };
    QTest::newRow("no contents") << none << goodPage << goodPage << contents << u"contents.json"_s;
    QTest::newRow("contents is no JSON")
        << QByteArray("{\"groups\": [") << goodPage << goodPage << contents << u"byte "_s;
    QTest::newRow("contents without groups")
        << QByteArray("{}") << goodPage << goodPage << contents << u"no groups"_s;
    QTest::newRow("group without title") << QByteArray(R"({"groups": [{"pages": ["one"]}]})")
                                         << goodPage << goodPage << contents << u"group 1"_s;
    QTest::newRow("second group is wrong")
        << QByteArray(R"({"groups": [{"title": "G", "pages": ["one"]}, 7]})") << goodPage
        << goodPage << contents << u"group 2"_s;
    QTest::newRow("group without pages")
        << listing("") << goodPage << goodPage << contents << u"group \"G\" has no pages"_s;
    QTest::newRow("id leads out of the folder")
        << listing(R"("../one")") << goodPage << goodPage << contents << u"\"../one\""_s;
    QTest::newRow("id is a number")
        << listing("1") << goodPage << goodPage << contents << u"not a page id"_s;
    QTest::newRow("listed twice") << listing(R"("one", "one")") << goodPage << goodPage << contents
                                  << u"listed twice: one"_s;
    QTest::newRow("listed but missing")
        << contentsOfTwo << goodPage << none << u"two-b"_s << u"two-b.md"_s;
    QTest::newRow("not UTF-8") << contentsOfTwo << goodPage << QByteArray("# T\n\nCaf\xe9.\n")
                               << u"two-b"_s << u"not UTF-8"_s;
    QTest::newRow("empty page") << contentsOfTwo << QByteArray("\n\n") << goodPage << u"one"_s
                                << u"line 1: the page does not begin with a title"_s;
    QTest::newRow("no title") << contentsOfTwo << QByteArray("## Only this\n\nText.\n") << goodPage
                              << u"one"_s << u"line 1: the page does not begin with a title"_s;
    QTest::newRow("two titles") << contentsOfTwo << goodPage
                                << QByteArray("# T\n\nText.\n\n# Again\n") << u"two-b"_s
                                << u"line 5: a second title: \"Again\""_s;
    QTest::newRow("no summary") << contentsOfTwo << QByteArray("# T\n\n- item\n") << goodPage
                                << u"one"_s << u"line 1: no paragraph"_s;
    QTest::newRow("link to nowhere")
        << contentsOfTwo << goodPage << QByteArray("# T\n\nText.\n\nSee [x](page:three).\n")
        << u"two-b"_s << u"line 5: link to a passage that does not exist: \"page:three\""_s;
    QTest::newRow("link to no passage")
        << contentsOfTwo << QByteArray("# T\n\nText.\n\n## A {#a}\n\nx\n")
        << QByteArray("# T\n\nSee [x](page:one#b).\n") << u"two-b"_s
        << u"line 3: link to a passage that does not exist: \"page:one#b\""_s;
    QTest::newRow("bad anchor") << contentsOfTwo << goodPage
                                << QByteArray("# T\n\nText.\n\n## A {#Not this}\n") << u"two-b"_s
                                << u"line 5: not an anchor: \"A {#Not this}\""_s;
    QTest::newRow("anchor twice") << contentsOfTwo << goodPage
                                  << QByteArray("# T\n\nText.\n\n## A {#a}\n\n## B {#a}\n")
                                  << u"two-b"_s << u"line 7: a second passage \"a\""_s;
    QTest::newRow("heading twice")
        << contentsOfTwo << goodPage << QByteArray("# T\n\nText.\n\n## A {#a}\n\n## A {#b}\n")
        << u"two-b"_s << u"line 7: a second passage \"b\""_s;
    QTest::newRow("link without page:")
        << contentsOfTwo << QByteArray("# T\n\nText [x](one).\n") << goodPage << u"one"_s
        << u"line 3: link to a passage that does not exist: \"one\""_s;
}

void tst_GuidanceLibrary::unsoundFolder()
{
    QFETCH(QByteArray, contents);
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, two);
    QFETCH(QString, field);
    QFETCH(QString, detail);

    const QTemporaryDir folder;
    plant(folder, contents, one, two);
    const GuidanceLibrary library(folder.path());
    const auto pages = library.contents();
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::KnowledgeInvalid);
    QCOMPARE(pages.error().field, field);
    QVERIFY2(pages.error().detail.contains(detail), qPrintable(pages.error().detail));
    QCOMPARE(library.page(u"one"_s).error(), pages.error());
    QCOMPARE(library.search(u"text"_s).error(), pages.error());
}

QTEST_GUILESS_MAIN(tst_GuidanceLibrary)
#include "tst_guidance_library.moc"
