// SPDX-License-Identifier: GPL-3.0-or-later
// Who the practice is: checked, kept, and read again, also when another program saved it, the logo
// of its letterhead with it.
#include "practice/TestPractice.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using ProfileChange = std::function<void(PracticeProfile &)>;

class tst_PracticeProfile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_practice = std::make_unique<TestPractice>(); }
    void refusesBadProfiles_data();
    void refusesBadProfiles();
    void savesItsProfile();
    void asOneRestoresTheProfile();
    void noticesWhatAnotherSaved();

private:
    std::unique_ptr<TestPractice> m_practice;
};

namespace {

QByteArray logo(int size)
{
    return QByteArray("\x89PNG\r\n\x1a\n").leftJustified(size, '\0');
}

} // namespace

void tst_PracticeProfile::refusesBadProfiles_data()
{
    QTest::addColumn<ProfileChange>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const ProfileChange &change, const QString &field,
                        ErrorCode code) { QTest::newRow(name) << change << field << code; };
    row(
        "no name", [](PracticeProfile &p) { p.name = u" "_s; }, u"practice.name"_s,
        ErrorCode::FieldEmpty);
    row(
        "long name", [](PracticeProfile &p) { p.name = QString(10'000, u'a'); }, u"practice.name"_s,
        ErrorCode::FieldTooLong);
    row(
        "U+0000", [](PracticeProfile &p) { p.therapist = u"a"_s + QChar(0); },
        u"practice.therapist"_s, ErrorCode::FieldHasControlCharacters);
    row(
        "line break in the phone", [](PracticeProfile &p) { p.phone = u"1\n2"_s; },
        u"practice.phone"_s, ErrorCode::FieldHasControlCharacters);
    row(
        "long address", [](PracticeProfile &p) { p.address = QString(10'000, u'a'); },
        u"practice.address"_s, ErrorCode::FieldTooLong);
    row(
        "no zone", [](PracticeProfile &p) { p.zone.clear(); }, u"practice.zone"_s,
        ErrorCode::ZoneUnknown);
    row(
        "unknown zone", [](PracticeProfile &p) { p.zone = "Europe/Atlantis"; }, u"practice.zone"_s,
        ErrorCode::ZoneUnknown);
    row(
        "logo of another kind", [](PracticeProfile &p) { p.logo = "GIF89a"; }, u"practice.logo"_s,
        ErrorCode::NotAPicture);
    row(
        "half of a logo", [](PracticeProfile &p) { p.logo = "\x89PNG"; }, u"practice.logo"_s,
        ErrorCode::NotAPicture);
    row(
        "huge logo", [](PracticeProfile &p) { p.logo = logo(512 * 1024 + 1); }, u"practice.logo"_s,
        ErrorCode::FieldTooLong);
}

void tst_PracticeProfile::refusesBadProfiles()
{
    QFETCH(ProfileChange, change);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    PracticeProfile bad = TestPractice::profile();
    change(bad);
    const QString path = m_practice->filePath(u"other.unknot"_s);
    const Error error = refusal(Practice::create(path, bad, m_practice->environment()));
    QCOMPARE(error.field, field);
    QCOMPARE(error.code, code);
    QVERIFY(!QFile::exists(path));
    QVERIFY(refusal((*m_practice)->saveProfile(bad)) == error);
    QVERIFY(Practice::problemsOf(bad) == QList<Error>{error});
    QCOMPARE((*m_practice)->profile(), TestPractice::profile());
}

void tst_PracticeProfile::savesItsProfile()
{
    PracticeProfile changed{u" Harbour Massage "_s, {}, u"1 Quay\r\nCork"_s, {}, {}, "UTC",
                            logo(512 * 1024)};
    QVERIFY((*m_practice)->saveProfile(changed));
    changed.name = u"Harbour Massage"_s;
    changed.address = u"1 Quay\nCork"_s;
    QCOMPARE((*m_practice)->profile(), changed);
    QCOMPARE(m_practice->lastAudit(), u"practice changed"_s);
    m_practice->close();
    QCOMPARE(TestPractice::must(m_practice->open())->profile(), changed);
}

void tst_PracticeProfile::asOneRestoresTheProfile()
{
    PracticeProfile changed = TestPractice::profile();
    changed.name = u"Harbour Massage"_s;
    QVERIFY(!(*m_practice)->asOne([&] {
        return (*m_practice)->saveProfile(changed).and_then([]() -> Result<void> {
            return fail(ErrorCode::Cancelled);
        });
    }));
    QCOMPARE((*m_practice)->profile(), TestPractice::profile());
}

// Whoever is told that everything changed reads the new one at once.
void tst_PracticeProfile::noticesWhatAnotherSaved()
{
    const auto other = TestPractice::must(m_practice->open());
    PracticeProfile changed = TestPractice::profile();
    changed.name = u"Harbour Massage"_s;
    changed.zone = "Pacific/Auckland";
    QVERIFY(other->saveProfile(changed));
    PracticeProfile told;
    QObject listener;
    connect(&(*m_practice)->changes(), &ChangeNotifier::everythingChanged, &listener,
            [&] { told = (*m_practice)->profile(); });
    QVERIFY((*m_practice)->noticeOthers());
    QCOMPARE(told, changed);
    QCOMPARE((*m_practice)->profile(), changed);
    const auto report = TestPractice::must((*m_practice)->reports().count());
    QCOMPARE(report.counted.zone, changed.zone); // days are those of its clock
}

QTEST_GUILESS_MAIN(tst_PracticeProfile)
#include "tst_practice_profile.moc"
