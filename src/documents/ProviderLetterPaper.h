// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/ProviderLetterInput.h"

#include <QCoreApplication>

namespace unknot {

// A letter to the client's healthcare provider that can be answered on the page itself: may massage
// begin, and within which limits. Tells only what the question needs; no score, no diagnosis.
class ProviderLetterPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(ProviderLetterPaper)

public:
    explicit ProviderLetterPaper(ProviderLetterInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    [[nodiscard]] QString heading() const;

    ProviderLetterInput m_input;
};

} // namespace unknot
