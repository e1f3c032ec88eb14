// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/SessionNotePaperInput.h"

#include <QCoreApplication>

namespace unknot {

// The record of one session, with what was added later: what was scored, seen, done and agreed on.
// Leaves out what was not filled in; says where it is a draft or was altered.
class SessionNotePaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(SessionNotePaper)

public:
    explicit SessionNotePaper(SessionNotePaperInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    SessionNotePaperInput m_input;
};

} // namespace unknot
