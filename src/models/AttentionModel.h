// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "models/RowsModel.h"

namespace unknot {

class Practice;

// What waits for the therapist, most urgent first, a sentence and one act each; reads itself again
// on every change. Says what the act is; never does it.
class AttentionModel : public RowsModel<AttentionItem>
{
    Q_OBJECT

public:
    // One column: the sentence, with the act as SubtitleRole, a sign as ChipTextRole and how it is
    // coloured as ChipRole.
    explicit AttentionModel(Practice &practice, QObject *parent = nullptr);

    void reload(); // also when a new day begins

signals:
    void failed(const unknot::Error &error); // the rows are still the last ones read

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const AttentionItem &item, int column, int role) const override;
    [[nodiscard]] bool isSame(const AttentionItem &a, const AttentionItem &b) const override;

private:
    Practice &m_practice;
};

} // namespace unknot
