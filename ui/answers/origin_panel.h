// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/compose.h"
#include "core/model/destination.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ascent {

class RowButton;

/// Where an answer comes from: the entries behind it, each lit while the cursor stands in a sentence of its. Resting on
/// one lights up its sentences; choosing one opens it. Below, what was left out and why, and what is not there yet.
class OriginPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OriginPanel(QWidget* parent = nullptr);

    /// The entries behind the text, in the order in which they are spoken of.
    void setSpans(const Content& content, const QList<AnswerSpan>& spans, bool written);
    /// What composing would leave out and miss now.
    void setGaps(const Content& content, const QList<LeftOut>& leftOut, const QList<AnswerPart>& missing);
    /// Lights the entries behind the sentence at hand.
    void setHere(const QSet<QUuid>& entries);
    QSet<QUuid> here() const { return m_here; }
    QList<QUuid> entries() const;

Q_SIGNALS:
    /// The pointer or the keyboard is on an entry; the null id: on none.
    void lit(const QUuid& id);
    void opened(const ascent::Destination& to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Origin;

    QLabel* m_words;
    QVBoxLayout* m_list;
    QList<Origin*> m_origins;
    QWidget* m_gaps;
    QVBoxLayout* m_gapList;
    QList<QWidget*> m_gapRows;
    QStringList m_gapsShown;
    QSet<QUuid> m_here;
};

} // namespace ascent
