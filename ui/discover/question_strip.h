// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace ascent {

/// A short stroke for each question: filled where it is answered, thicker where one is. The words beside it say the
/// same, so that it is no element for screen readers.
class QuestionStrip final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionStrip(QWidget* parent = nullptr);
    void showAnswers(const QList<bool>& answered, int current);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<bool> m_answered;
    int m_current = 0;
};

} // namespace ascent
