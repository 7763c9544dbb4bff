// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_field.h"

namespace ascent {

/// Room to write, ruled like a page of a notebook. Tells which words are selected.
class AnswerField final : public TextField {
    Q_OBJECT
public:
    explicit AnswerField(QWidget* parent = nullptr);

    /// The selected words; line breaks are kept as '\n'. Empty where nothing is selected.
    QString selectedWords() const;
    /// Where the selection ends, to show a menu there.
    QPoint selectionEnd() const;

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ascent
