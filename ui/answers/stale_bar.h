// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/staleness.h"
#include "core/model/destination.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

/// Above a text whose entries changed since it was made of them: which they are, as links, and the way to what is new.
class StaleBar final : public QWidget {
    Q_OBJECT
public:
    explicit StaleBar(QWidget* parent = nullptr);

    /// Hides the bar where nothing changed.
    void setStaleness(const Content& content, const Staleness& staleness);

Q_SIGNALS:
    void opened(const ascent::Destination& to);
    void newsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_words;
    QWidget* m_links;
    QPushButton* m_news;
    QList<QWidget*> m_shown;
    QList<ChangedEntry> m_entries;
};

} // namespace ascent
