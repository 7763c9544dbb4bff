// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/speech/cues.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace ascent {

/// An answer in large letters, with as much of it in sight as the cue leaves. What is hidden keeps its place: taking
/// cues away or giving them back moves no word. A screen reader reads what is in sight.
class CueText final : public QWidget {
    Q_OBJECT
public:
    explicit CueText(QWidget* parent = nullptr);

    void setText(const QString& text);
    void setCue(Cue cue);
    /// The line that stands at a part of the text, 0 to 1, counted in characters.
    QRect lineAt(double part) const;
    Cue cue() const { return m_cue; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Paragraph {
        qsizetype start = 0; ///< in the text
        std::unique_ptr<QTextLayout> layout;
    };
    void build();
    void hide();
    int arrange(int width) const;
    void paintSeen(QPainter& painter, const Paragraph& paragraph) const;
    void paintRules(QPainter& painter, const Paragraph& paragraph) const;

    QString m_text;
    Cue m_cue = Cue::Full;
    QList<HiddenRun> m_hidden;
    std::vector<Paragraph> m_paragraphs;
    mutable int m_arrangedFor = -1; ///< the width that the lines were broken for
    mutable int m_height = 0;
};

} // namespace ascent
