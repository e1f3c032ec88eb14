// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SmallPractice.h"

#include "domain/TaperNotation.h"

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

Client named(const QString &given, const QString &family)
{
    Client client;
    client.name.given = given;
    client.name.family = family;
    return client;
}

Plan planOf(const Client &client, const QString &complaint, PlanState state)
{
    Plan plan;
    plan.client = client.id;
    plan.complaint = complaint;
    plan.goals = goalsFrom(u"Sleep through\nLift the child"_s);
    plan.taper = readTaper(u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s).value();
    plan.start = QDate(2026, 11, 2);
    plan.days = {Qt::Monday, Qt::Thursday};
    plan.time = QTime(9, 30);
    plan.state = state;
    return plan;
}

} // namespace

Environment SmallPractice::environment()
{
    // A millisecond passes at each look, so that ids sort by age.
    auto looks = std::make_shared<qint64>(0);
    auto draws = std::make_shared<quint64>(0);
    return {[looks] {
                const QDateTime start(QDate(2026, 11, 2), QTime(6, 0), Qt::UTC);
                return start.addMSecs(++*looks);
            },
            [draws] { return ++*draws * 0x9E3779B97F4A7C15ULL; }, "Europe/Berlin"};
}

SmallPractice::SmallPractice()
{
    PracticeProfile profile;
    profile.name = u"Atlas"_s;
    profile.zone = "Europe/Berlin";
    const auto practice = Practice::create(path(), profile, environment());
    if (!practice)
        qFatal("the practice could not be made: %s", qPrintable(practice.error().detail));
    fill(**practice);
}

std::unique_ptr<Practice> SmallPractice::open() const
{
    return Practice::open(path(), environment()).value();
}

void SmallPractice::fill(Practice &practice)
{
    Client draft = named(u"Marta"_s, u"Silva"_s);
    draft.birthDate = QDate(1984, 2, 29);
    draft.phone = u"+351 912 345 678"_s;
    draft.email = u"marta@example.org"_s;
    draft.emergency = {u"Rui Silva"_s, u"brother"_s, u"+351 1"_s};
    draft.preferences = {PressureLevel::Firm, TalkPreference::Quiet, u"almond, no nuts"_s, {}};
    draft.consentDate = QDate(2026, 11, 1);
    draft.consentVersion = u"2026-1"_s;
    marta = practice.clients().add(draft).value();

    draft = named(u"Thị Hồng"_s, u"Nguyễn"_s);
    draft.name.preferred = u"Hồng"_s;
    draft.name.order = NameOrder::FamilyFirst;
    hong = practice.clients().add(draft).value();

    draft = named(u"Jan"_s, u"'t Hooft"_s);
    draft.note = u"=HYPERLINK(\"http://x\")\nsecond, line"_s;
    draft.address = u"Kerkstraat 1\nUtrecht"_s;
    jan = practice.clients().add(draft).value();
    rui = practice.clients().add(named(u"Rui"_s, u"Silva"_s)).value();

    plan = practice.planner().create(planOf(marta, u"Low back pain"_s, PlanState::Active)).value();
    Plan neck = planOf(hong, u"Neck"_s, PlanState::Draft);
    neck.dayWish = neck.timeWish = Wish::Preferred;
    neck.times = {QTime(9, 0), QTime(12, 30)};
    neck.gapHours = 24;
    std::ignore = practice.planner().create(neck).value();
    const Session first = practice.planner().sessionsOf(plan.id).value().first();
    SessionNote note;
    note.before.pain = 7;
    note.after.pain = 4;
    note.before.stress = 5;
    note.after.movement = 0;
    note.goals = {{plan.goals.at(1).id, 10}, {plan.goals.at(0).id, 3}};
    note.marks = {{MarkKind::Pain, {u"lumbar"_s}, false, 480, 510, 3, u"brennt, \"tief\""_s},
                  {MarkKind::Avoid, {u"calf"_s, Side::Left}, true, 600, 800, 1, {}}};
    note.techniques = {u"effleurage"_s, u"heat"_s};
    note.pressure = Pressure::Light;
    note.products = u"=oil"_s;
    note.subjective = u"First\nsecond, line"_s;
    note.homeCare = u"Walk"_s;
    note.nextTime = u"Less"_s;
    note.reaction = u"Calm"_s;
    std::ignore = practice.sessions().sign(first, note).value();
    std::ignore = practice.sessions().addTo(first.id, u"Called"_s).value();
    std::ignore = practice.sessions().addTo(first.id, u"Felt\nbetter"_s).value();
    SessionNote begun;
    begun.session = practice.planner().sessionsOf(plan.id).value().at(1).id;
    begun.plan = u"begun"_s;
    std::ignore = practice.sessions().keepDraft(begun).value();
    MeasureValue total;
    total.client = hong.id;
    total.measure = u"rmdq"_s;
    total.day = QDate(2026, 11, 1);
    total.value = 12;
    std::ignore = practice.measurements().add(total).value();
    fillHealth(practice);
}

void SmallPractice::fillHealth(Practice &practice)
{
    ConditionEntry entry;
    entry.client = hong.id;
    entry.condition = u"osteoporosis"_s;
    entry.variant = u"no_fracture"_s;
    entry.since = QDate(2019, 3, 1);
    osteoporosis = practice.health().add(entry).value();

    Clearance draft;
    draft.entry = osteoporosis.id;
    draft.client = hong.id;
    draft.provider = u"Dr Lê, Huế"_s;
    draft.from = QDate(2026, 11, 1);
    draft.until = QDate(2027, 4, 30);
    draft.limits = u"Light, \"no cracking\"\nSide-lying"_s;
    draft.document = u"=Folder 3"_s;
    clearance = practice.health().add(draft).value();

    entry = {};
    entry.client = jan.id;
    entry.ownLabel = u"-Cramps in the calves at night"_s;
    entry.ownLevel = Level::Avoid;
    entry.sites = {{u"calf"_s, Side::Left}, {u"foot"_s, Side::Both}};
    entry.since = QDate(2025, 5, 6);
    entry.resolved = QDate(2026, 10, 1);
    entry.note = u"@night\nonly"_s;
    cramps = practice.health().add(entry).value();
}
