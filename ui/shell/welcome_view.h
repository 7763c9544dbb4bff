// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace ascent {

/// What is shown while no workbook is open: what Ascent is, and the ways to begin.
class WelcomeView final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomeView(const QList<Sample>& samples, QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void restoreAsked();
    void sampleAsked(const QString& key);
    void recentAsked(const QString& path);

private:
    QWidget* m_recentPart;
    QVBoxLayout* m_recent;
};

} // namespace ascent
