// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QStringList>

class QVBoxLayout;

namespace ascent {

class BareLineEdit;

/// A list of lines (questions to ask). The last, empty line takes a new one; Enter adds a line below, Backspace in an
/// empty line removes it, Up and Down move between lines, Alt+Up and Alt+Down move the line itself. Empty lines are no
/// values.
class StringListField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = QStringList;

    explicit StringListField(QWidget* parent = nullptr);

    QStringList value() const;
    void setValue(const QStringList& lines);
    /// Stands in the last, empty line: "Add a question".
    void setPlaceholder(const QString& text);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

protected:
    void paintEvent(QPaintEvent*) override {}

private:
    class Row;
    Row* insertRow(int at);
    void removeRow(int at);
    void keepLastEmpty();
    void goTo(int row);
    void moveRow(int from, int to);
    void renumber();

    QVBoxLayout* m_box;
    QList<Row*> m_rows;
    QString m_placeholder;
};

} // namespace ascent
