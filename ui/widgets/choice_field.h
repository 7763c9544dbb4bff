// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QHash>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace ascent {

/// One of several named choices, in a drop-down. The value is the choice's token; empty where none is chosen.
class ChoiceField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = QString;

    explicit ChoiceField(QWidget* parent = nullptr);

    void addChoice(const QString& token, const QString& text);
    void clearChoices();
    /// The choice to leave it open, at the top: its token is empty.
    void addNone(const QString& text) { addChoice({}, text); }

    QString value() const;
    /// A token that is not among the choices shows as none.
    void setValue(const QString& token);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_combo;
    QLabel* m_label; ///< never seen: a combo box takes its accessible name from a label beside it only
};

/// Two to five choices side by side; arrow keys move along them.
class SegmentedField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = QString;

    explicit SegmentedField(QWidget* parent = nullptr);

    void addChoice(const QString& token, const QString& text);
    QString value() const;
    void setValue(const QString& token);
    void setReadOnly(bool readOnly) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setTabStop();

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QHash<QAbstractButton*, QString> m_tokens;
};

} // namespace ascent
