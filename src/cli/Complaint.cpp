// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Complaint.h"

#include "practice/ErrorText.h"

namespace unknot {

tl::unexpected<Complaint> wrongUse(const QString &text)
{
    return tl::make_unexpected(Complaint{ExitCode::wrongUse, text});
}

tl::unexpected<Complaint> couldNot(const QString &text)
{
    return tl::make_unexpected(Complaint{ExitCode::couldNot, text});
}

tl::unexpected<Complaint> couldNot(const Error &error)
{
    return couldNot(errorText(error));
}

} // namespace unknot
