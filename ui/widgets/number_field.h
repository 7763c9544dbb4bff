// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <optional>

namespace ascent {

class BareLineEdit;

/// An optional number, typed and shown as the locale writes it. What can't be read is marked and not taken over.
class NumberField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = std::optional<double>;

    explicit NumberField(QWidget* parent = nullptr);

    std::optional<double> value() const { return m_value; }
    void setValue(const std::optional<double>& value);
    void setPlaceholder(const QString& text);
    /// Whole numbers only, from `least` to `most`.
    void setWhole(int least, int most);
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void write();

    BareLineEdit* m_edit;
    std::optional<double> m_value;
    std::optional<std::pair<int, int>> m_whole;
};

} // namespace ascent
