// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "models/RowsModel.h"

namespace unknot {

class Practice;
struct Error;

// What was printed and saved about one client, newest first. Follows what is added; adds nothing.
class DocumentModel : public RowsModel<Document>
{
    Q_OBJECT

public:
    enum Column { What, How, When };

    DocumentModel(Practice &practice, ClientId client, QObject *parent = nullptr);

    void reload();

signals:
    void failed(const unknot::Error &error);

protected:
    [[nodiscard]] int columns() const override { return When + 1; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const Document &row, int column, int role) const override;
    [[nodiscard]] bool isSame(const Document &a, const Document &b) const override;

private:
    Practice &m_practice;
    ClientId m_client;
};

} // namespace unknot
