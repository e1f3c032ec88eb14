// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PracticeExport.h"

#include "exchange/ExportColumns.h"
#include "practice/Archive.h"
#include "practice/Practice.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 progressStep = 500; // rows

// Writes one table to one device, counts, and asks now and then whether to go on.
class TableExport
{
public:
    TableExport(const ExportTarget &target, QIODevice &device, const ExportOptions &options,
                const ExportProgress &progress)
        : m_target(target)
        , m_options(options)
        , m_progress(progress)
        , m_writer(device, options.style)
    {
    }

    [[nodiscard]] Result<qint64> run(Practice &practice)
    {
        Result<void> read = rows(practice.archive());
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        if (!read)
            return tl::make_unexpected(read.error());
        return m_rows;
    }

private:
    [[nodiscard]] Result<void> rows(Archive &archive)
    {
        switch (m_target.table) {
        case ExportTable::Clients:
            write(headerOf(clientColumns()));
            return archive.eachClient(
                [this](const Client &client) { return row(clientColumns(), client); });
        case ExportTable::Conditions:
            write(headerOf(conditionColumns()));
            return archive.eachCondition([this](const ArchivedCondition &condition) {
                return row(conditionColumns(), condition);
            });
        case ExportTable::Clearances:
            write(headerOf(clearanceColumns()));
            return archive.eachClearance([this](const ArchivedClearance &clearance) {
                return row(clearanceColumns(), clearance);
            });
        case ExportTable::Plans:
            write(headerOf(planColumns()));
            return archive.eachPlan([this](const Plan &plan, const PersonName &name) {
                return row(planColumns(), PlanExportRow{plan, name});
            });
        case ExportTable::Sessions:
            write(headerOf(sessionColumns()));
            return archive.eachSession(
                m_options.from, m_options.to,
                [this](const SessionRow &session) { return row(sessionColumns(), session); });
        case ExportTable::Notes:
            write(headerOf(noteColumns()));
            return archive.eachNote(m_options.from, m_options.to, [this](const ArchivedNote &note) {
                return row(noteColumns(), note);
            });
        case ExportTable::Measures:
            write(headerOf(measureColumns()));
            return archive.eachMeasure(
                m_options.from, m_options.to,
                [this](const ArchivedMeasure &measure) { return row(measureColumns(), measure); });
        }
        Q_UNREACHABLE();
    }

    // False stops the query; m_failure then says why.
    template <class Row>
    bool row(const std::vector<ExportColumn<Row>> &columns, const Row &value)
    {
        write(cellsOf(columns, value));
        ++m_rows;
        if (!m_failure && m_progress && m_rows % progressStep == 0 && !m_progress(m_target, m_rows))
            m_failure = Error{ErrorCode::Cancelled, m_target.path, {}};
        return !m_failure;
    }

    void write(const QStringList &cells)
    {
        if (m_failure)
            return;
        if (const auto done = m_writer.writeRow(cells); !done)
            m_failure = Error{ErrorCode::CannotWrite, m_target.path, done.error().detail};
    }

    const ExportTarget &m_target;
    const ExportOptions &m_options;
    const ExportProgress &m_progress;
    CsvWriter m_writer;
    qint64 m_rows = 0;
    std::optional<Error> m_failure;
};

Result<std::unique_ptr<QSaveFile>> openTarget(const Practice &practice, const QString &path)
{
    if (const auto allowed = checkTarget(practice, path); !allowed)
        return tl::make_unexpected(allowed.error());
    auto file = std::make_unique<QSaveFile>(path);
    // Health data: for its owner only, whatever the file was before.
    if (!file->open(QIODevice::WriteOnly) ||
        !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::CannotWrite, path, file->errorString());
    return file;
}

} // namespace

Result<void> noteExport(Practice &practice, const QList<ExportTarget> &targets)
{
    for (const ExportTarget &target : targets) {
        Document document;
        document.kind = DocumentKind::Export;
        document.way = DocumentWay::Csv;
        document.file = QFileInfo(target.path).fileName();
        if (const auto noted = practice.papers().add(document); !noted)
            return tl::make_unexpected(noted.error());
    }
    return {};
}

Result<void> checkTarget(const Practice &practice, const QString &path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    // A save takes the place of what is there, and a device or pipe must not vanish.
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::CannotWrite, path, u"not a regular file"_s);
    const QString own = QFileInfo(practice.path()).canonicalFilePath();
    const QString real = target.canonicalFilePath(); // empty where there is no file yet
    if (!real.isEmpty() && (real == own || real == own + u"-wal"_s || real == own + u"-shm"_s))
        return fail(ErrorCode::FileExists, path);
    return {};
}

Result<QList<qint64>> exportTables(Practice &practice, const QList<ExportTarget> &targets,
                                   const ExportOptions &options, const ExportProgress &progress)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    QList<qint64> counts;
    for (const ExportTarget &target : targets) {
        auto file = openTarget(practice, target.path);
        if (!file)
            return tl::make_unexpected(file.error());
        const auto rows = TableExport(target, **file, options, progress).run(practice);
        if (!rows)
            return tl::make_unexpected(rows.error());
        // A full disk is to be known before any file takes its place.
        if (!(*file)->flush())
            return fail(ErrorCode::CannotWrite, target.path, (*file)->errorString());
        if (progress && !progress(target, *rows))
            return fail(ErrorCode::Cancelled, target.path);
        files.push_back(std::move(*file));
        counts << *rows;
    }
    for (const auto &file : files) {
        if (!file->commit())
            return fail(ErrorCode::CannotWrite, file->fileName(), file->errorString());
    }
    return counts;
}

} // namespace unknot
