// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoNames.h"

#include <QList>
#include <QStringList>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamePool
{
    QStringList given; // "Elizabeth=Liz": is called Liz
    QStringList family;
    NameOrder order = NameOrder::GivenFirst;
};

NamePool pool(const QString &given, const QString &family, NameOrder order = NameOrder::GivenFirst)
{
    return {given.split(u'|'), family.split(u'|'), order};
}

// Where the family name follows the person's sex, both sets have a pool of their own. The names of
// the cast (DemoCast) can't be put together from these.
QList<NamePool> makePools()
{
    const auto familyFirst = NameOrder::FamilyFirst;
    return {
        pool(u"Minh Anh|Thị Hồng|Văn Đức|Thu Hà|Quang Huy|Ngọc Mai|Tuấn|Bích Phương"_s,
             u"Trần|Lê|Phạm|Hoàng|Đặng|Võ|Bùi|Nguyễn"_s, familyFirst),
        pool(u"João|Beatriz|Rui|Inês|Tiago|Catarina|Duarte|Leonor"_s,
             u"Ferreira|Gonçalves|Araújo|Conceição|Magalhães|Sequeira"_s),
        pool(u"Ngozi|Chinedu|Adaeze|Olumide|Yetunde|Emeka|Folake|Tunde"_s,
             u"Adeyemi|Eze|Balogun|Nwosu|Ogunleye|Abiodun"_s),
        pool(u"Jürgen|Sabine|Jörg|Käthe|Uwe|Anneliese=Anne|Matthias|Birgit"_s,
             u"Müller|Schäfer|Groß|Krüger|Vogel|Hoffmann|Lorenz"_s),
        pool(u"Åsa|Göran|Malin|Björn|Elsa|Håkan|Kerstin|Nils"_s,
             u"Sjöberg|Ekström|Bergqvist|Åkesson|Nyström|Hedlund"_s),
        pool(u"Ji-woo|Min-jun|Seo-yeon|Dong-hyun|Eun-ji|Sung-ho"_s,
             u"Kim|Park|Choi|Jung|Kang|Yoon"_s, familyFirst),
        pool(u"Layla|Omar|Yasmin|Khalid|Noor|Tariq|Salma|Hassan"_s,
             u"al-Masri|Haddad|Khoury|Nasser|Benali|el-Sayed"_s),
        pool(u"Katarzyna=Kasia|Małgorzata=Gosia|Agnieszka|Zofia|Łucja|Wanda"_s,
             u"Wiśniewska|Kowalska|Zielińska|Dąbrowska|Lewandowska"_s),
        pool(u"Paweł|Grzegorz|Łukasz|Stanisław=Staszek|Michał|Jędrzej"_s,
             u"Wójcik|Kamiński|Szymański|Woźniak|Kozłowski"_s),
        pool(u"Ayşe|Mehmet|Çiğdem|Emre|Gülşen|Ömer|Işıl|Hakan"_s,
             u"Yılmaz|Şahin|Öztürk|Aydın|Kılıç|Doğan"_s),
        pool(u"Siobhán|Cormac|Aoife|Declan|Niamh|Eoin|Gráinne|Padraig"_s,
             u"O'Brien|Ó Súilleabháin|Byrne|O'Connor|Gallagher|Walsh"_s),
        pool(u"Sigríður|Þórunn|Guðrún|Hrafnhildur=Hrafna|Ásta|Birna"_s,
             u"Jónsdóttir|Einarsdóttir|Þorsteinsdóttir|Gunnarsdóttir"_s),
        pool(u"Sigurður=Siggi|Þórður|Hallgrímur|Ásgeir|Bjarni|Ólafur"_s,
             u"Jónsson|Einarsson|Þorsteinsson|Gunnarsson"_s),
        pool(u"Priya|Arjun|Lakshmi|Rohan|Meenakshi=Meena|Vikram|Ananya|Suresh"_s,
             u"Raghunathan|Sharma|Iyer|Chatterjee|Patel|Deshpande"_s),
        pool(u"Xiuying|Wei|Meiling|Jianguo|Lihua|Zhiqiang|Yun|Haoran"_s,
             u"Zhang|Li|Wang|Chen|Zhou|Huang"_s, familyFirst),
        pool(u"Haruka|Kenji|Yūko|Takeshi|Sakura|Ryō|Naoko|Shin'ichi"_s,
             u"Satō|Takahashi|Itō|Kobayashi|Yamamoto|Nakamura"_s, familyFirst),
        pool(u"Elizabeth=Liz|George|Margaret=Maggie|Alistair|Harriet|Trevor|Imogen|Stanley"_s,
             u"Pemberton|Clarke|Whitfield|Hughes|Ashworth|Fletcher"_s),
        pool(u"Chloé|François|Hélène|Benoît|Zoë|Théo|Océane|Gaël"_s,
             u"Lefèvre|D'Aubigné|Garçon|Dubois|Noël|Beauchêne"_s),
        pool(u"María José|Íñigo|Begoña|Joaquín|Lucía|Sebastián|Ximena|Ángel"_s,
             u"García Lorca|Núñez|Peña|Ibáñez Ruiz|Castaño|Velázquez"_s),
        pool(u"Ελένη|Μαρία|Κατερίνα|Σοφία|Ιωάννα"_s, u"Παπαδοπούλου|Γεωργίου|Νικολάου|Οικονόμου"_s),
        pool(u"Олена|Тарас|Оксана|Богдан|Ірина|Андрій"_s,
             u"Шевченко|Коваленко|Бондаренко|Ткаченко"_s),
        pool(u"Zsófia|László|Erzsébet|Gergő|Ágnes|Bálint"_s,
             u"Szabó|Kovács|Tóth|Nagy|Varga|Hőgye"_s, familyFirst),
        pool(u"Giulia|Nicolò|Chiara|Matteo|Concetta|Pasquale"_s,
             u"D'Angelo|Esposito|Ricci|Lo Presti|Ferrari|Moretti"_s),
        pool(u"Anneke|Joost|Marijke|Sjoerd|Floor|Willem"_s,
             u"van den Berg|de Vries|Janssen|van Dijk|Visser|ter Horst"_s),
        pool(u"Jana|Lenka|Věra|Kateřina|Zdeňka|Eliška"_s,
             u"Nováková|Dvořáková|Procházková|Šťastná|Říhová"_s),
        pool(u"Amara|Kwame|Abena|Kofi|Akosua|Yaw"_s, u"Mensah|Owusu|Boateng|Asante|Agyeman"_s),
        pool(u"Søren|Kjersti|Bjørn|Astrid|Øyvind|Ingeborg"_s,
             u"Østergaard|Kjær|Halvorsen|Bøe|Møller|Lødrup"_s),
        pool(u"Keola|Leilani|Tāne|Aroha|Sina|Tevita"_s, u"Kealoha|Parata|Tūhoe|Faleolo|Ngata"_s),
    };
}

} // namespace

PersonName demoName(DemoRandom &random, int index)
{
    static const QList<NamePool> pools = makePools();
    const NamePool &names = pools.at(index % pools.size());
    const QString given = random.pick(names.given);
    return {given.section(u'=', 0, 0), random.pick(names.family), given.section(u'=', 1),
            names.order};
}

} // namespace unknot
