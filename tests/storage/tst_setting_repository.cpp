// SPDX-License-Identifier: GPL-3.0-or-later
// What the practice is called and what stands on its paper: read as it was saved, to the last byte.
#include "storage/SettingRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SettingRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void beginsEmpty();
    void keepsTheProfile();
    void keepsTheLogo();
    void anotherLogoTakesItsPlace();
    void aLogoCanGo();

private:
    [[nodiscard]] static PracticeProfile profile(const QByteArray &logo)
    {
        return {u"Green Lane"_s,
                u"Ana Ramos"_s,
                u"12 Green Lane\nDublin"_s,
                u"555 0134"_s,
                u"ana@example.org"_s,
                "Europe/Berlin",
                logo};
    }
    void save(const PracticeProfile &saved) const
    {
        m_fixture->write(
            [&](const Transaction &t) { return SettingRepository::saveProfile(t, saved); });
    }
    [[nodiscard]] PracticeProfile kept() const
    {
        return StorageFixture::must(SettingRepository::profile(m_fixture->database()));
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

namespace {

// Every byte there is, the zero among them.
QByteArray picture(int size)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n");
    while (bytes.size() < size)
        bytes.append(static_cast<char>(bytes.size() % 256));
    return bytes;
}

} // namespace

void tst_SettingRepository::beginsEmpty()
{
    QCOMPARE(kept(), PracticeProfile());
}

void tst_SettingRepository::keepsTheProfile()
{
    save(profile({}));
    QCOMPARE(kept(), profile({}));
}

void tst_SettingRepository::keepsTheLogo()
{
    const QByteArray largest = picture(512 * 1024);
    save(profile(largest));
    QCOMPARE(kept().logo, largest);
    QCOMPARE(kept(), profile(largest));
}

void tst_SettingRepository::anotherLogoTakesItsPlace()
{
    save(profile(picture(1000)));
    save(profile(picture(300)));
    QCOMPARE(kept().logo, picture(300));
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM logo"_s), 1);
}

void tst_SettingRepository::aLogoCanGo()
{
    save(profile(picture(1000)));
    save(profile({}));
    QCOMPARE(kept(), profile({}));
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM logo"_s), 0);
}

QTEST_GUILESS_MAIN(tst_SettingRepository)
#include "tst_setting_repository.moc"
