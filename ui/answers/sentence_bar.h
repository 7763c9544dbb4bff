// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/sentence_lines.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ascent {

/// Below the text: what stands behind the sentence that the cursor is in, and what can be done with it.
class SentenceBar final : public QWidget {
    Q_OBJECT
public:
    explicit SentenceBar(QWidget* parent = nullptr);

    /// Nothing: the cursor is in no sentence, or nobody knows what it was made of.
    void setSentence(const std::optional<SentenceLine>& sentence, const QString& entry);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

Q_SIGNALS:
    /// The proposal becomes the person's own line.
    void keepAsked(const ascent::SentenceLine& sentence);
    /// The sentence as it now stands is used everywhere from now on.
    void useAsked(const ascent::SentenceLine& sentence);
    /// The sentence is worded anew, for all answers or for this role alone.
    void rewordAsked(const ascent::SentenceLine& sentence, const QString& words, bool hereAlone);
    /// It goes from this answer.
    void leaveOutAsked(const ascent::SentenceLine& sentence);

private:
    void reword();

    QLabel* m_words;
    QPushButton *m_keep, *m_use, *m_reword, *m_leaveOut;
    std::optional<SentenceLine> m_sentence;
    bool m_readOnly = false;
};

} // namespace ascent
