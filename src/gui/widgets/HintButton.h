// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unknot {

// A wide button with its icon and name at the left and a quiet hint at the right: an entry of the
// rail, or, as a field, the place to find things. Only draws itself.
class HintButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(bool field READ isField WRITE setField)

public:
    explicit HintButton(QWidget *parent = nullptr);

    [[nodiscard]] QString hint() const { return m_hint; }
    void setHint(const QString &hint);
    [[nodiscard]] QString iconName() const { return m_iconName; } // of resources/icons
    void setIconName(const QString &name);
    [[nodiscard]] bool isField() const { return m_field; }
    void setField(bool field);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawBack(QPainter &painter) const;
    void drawHint(QPainter &painter) const;
    [[nodiscard]] QColor textColor() const;
    [[nodiscard]] QColor hintColor() const;

    QString m_hint;
    QString m_iconName;
    bool m_field = false;
};

} // namespace unknot
