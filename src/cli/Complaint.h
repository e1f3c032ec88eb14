// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QCoreApplication>
#include <QString>

namespace unknot {

namespace ExitCode {
inline constexpr int done = 0;
inline constexpr int couldNot = 1; // well asked, but it could not be done
inline constexpr int wrongUse = 2; // the command line itself is at fault
} // namespace ExitCode

// Why a command ends without its result: the exit code, and one sentence for stderr.
struct Complaint
{
    int exitCode = ExitCode::couldNot;
    QString text;

    bool operator==(const Complaint &) const = default;
};

template <class T>
using Outcome = tl::expected<T, Complaint>;

[[nodiscard]] tl::unexpected<Complaint> wrongUse(const QString &text);
[[nodiscard]] tl::unexpected<Complaint> couldNot(const QString &text);
[[nodiscard]] tl::unexpected<Complaint> couldNot(const Error &error);

// The command line's context for translation: CliText::tr("…").
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

} // namespace unknot
