// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/destination.h"
#include "core/stories/use.h"

#include <QWidget>

class QVBoxLayout;

namespace ascent {

/// Where a story serves: the lines of postings that it meets and the answers that tell it, each a way there; and a word
/// where it is told too often.
class StoryUseView final : public QWidget {
    Q_OBJECT
public:
    explicit StoryUseView(QWidget* parent = nullptr);

    void show(const StoryUse& use, const Content& content);
    void clear();

Q_SIGNALS:
    void openRequested(const ascent::Destination& to);

private:
    QVBoxLayout* m_box;
    QWidget* m_body = nullptr;
    QString m_shown; ///< what the widgets were made of: what is the same is left alone
};

} // namespace ascent
