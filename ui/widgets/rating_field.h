// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <optional>

namespace ascent {

class RatingDots;

/// A rating of 1 to 5 in dots. Arrow keys and digits set it; 0, Delete, Backspace or a second click on the same dot
/// clear it.
class RatingField final : public FieldWidget {
    Q_OBJECT
public:
    using Value = std::optional<int>;

    explicit RatingField(QWidget* parent = nullptr);

    std::optional<int> value() const;
    void setValue(const std::optional<int>& value);
    /// What a number means, shown beside the dots: five words, for 1 to 5. None is shown for an empty list.
    void setWords(const QStringList& words);
    void setName(const QString& name) override;
    void setReadOnly(bool readOnly) override;

private:
    RatingDots* m_dots;
};

} // namespace ascent
