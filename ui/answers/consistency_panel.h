// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/content.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ascent {

/// What the open answer says against the others, or what of it belongs to another employer. Hidden where there is
/// nothing. It reads all answers, so that while one is being typed it looks only when typing rests for longer.
class ConsistencyPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConsistencyPanel(QWidget* parent = nullptr);

    /// `content` must live on until another is shown. Another answer than before is read at once.
    void show(const Content& content, const std::optional<AnswerId>& answer, QDate today);

    static constexpr int restMs = 800;

Q_SIGNALS:
    /// A place in the open answer is to be shown.
    void placeAsked(qsizetype start, qsizetype length);
    /// Another answer is to be opened.
    void answerAsked(const ascent::AnswerId& answer);

private:
    struct Clash;
    static QList<Clash> clashesOf(const Answer& open, const Content& content, QDate today);
    void fill();
    void addRows(const Answer& open, const Clash& clash);

    QVBoxLayout* m_list;
    QList<QWidget*> m_rows;
    const Content* m_content = nullptr;
    std::optional<AnswerId> m_answer;
    QDate m_today;
    QTimer m_rest;
};

} // namespace ascent
