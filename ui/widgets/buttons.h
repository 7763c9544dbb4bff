// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace ascent {

/// The one action that a page puts forward: filled in the accent. Says what it does ("Make it a goal").
QPushButton* primaryButton(const QString& text, QWidget* parent);
/// An action that steps back: text (and icon) without a frame until the pointer or the keyboard is on it.
QPushButton* quietButton(const QString& text, QWidget* parent, const QString& icon = {});
/// An icon alone; `name` is its accessible name and its tooltip.
QToolButton* iconButton(const QString& icon, const QString& name, QWidget* parent);

} // namespace ascent
