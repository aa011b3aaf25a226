// SPDX-License-Identifier: MIT
#include "platform/windows/WindowPixels.h"

#include <QCoreApplication>

#include <memory>

namespace epost {

namespace {

struct WindowPixelsTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowPixels)
};

struct DeleteObjectOf {
    void operator()(HBITMAP bitmap) const { DeleteObject(bitmap); }
};
struct DeleteContext {
    void operator()(HDC context) const { DeleteDC(context); }
};

Result<WindowPicture> failed(DWORD code)
{
    return fail(Error(ErrorClass::ReadWrite, WindowPixelsTexts::tr("The window could not be captured."),
                      WindowPixelsTexts::tr("Capture it with [Alt]+[Print Screen] and paste it."))
                    .withNative(QStringLiteral("error %1").arg(code)));
}

} // namespace

Result<WindowPicture> pixelsOf(HWND window)
{
    constexpr int kLargest = 16384; // pixels along an edge
    constexpr UINT kFullContent = 2; // PW_RENDERFULLCONTENT: also what a graphics card draws
    RECT frame{};
    if (!GetWindowRect(window, &frame))
        return failed(GetLastError());
    const int width = frame.right - frame.left;
    const int height = frame.bottom - frame.top;
    if (IsIconic(window) || width <= 0 || height <= 0 || width > kLargest || height > kLargest) {
        return fail(ErrorClass::ReadWrite,
                    WindowPixelsTexts::tr("The window is minimised and shows nothing."),
                    WindowPixelsTexts::tr("Open it and capture it again."));
    }
    if (IsHungAppWindow(window)) // drawing would wait for it
        return failed(ERROR_TIMEOUT);
    const HDC screen = GetDC(nullptr);
    const std::unique_ptr<std::remove_pointer_t<HDC>, DeleteContext> context(CreateCompatibleDC(screen));
    const std::unique_ptr<std::remove_pointer_t<HBITMAP>, DeleteObjectOf> bitmap(
        CreateCompatibleBitmap(screen, width, height));
    ReleaseDC(nullptr, screen);
    if (!context || !bitmap)
        return failed(GetLastError());
    const HGDIOBJ before = SelectObject(context.get(), bitmap.get());
    const bool drawn
        = PrintWindow(window, context.get(), kFullContent) || PrintWindow(window, context.get(), 0);
    const DWORD code = GetLastError();
    SelectObject(context.get(), before);
    if (!drawn)
        return failed(code);
    BITMAPINFO layout{};
    layout.bmiHeader.biSize = sizeof layout.bmiHeader;
    layout.bmiHeader.biWidth = width;
    layout.bmiHeader.biHeight = -height; // from top to bottom
    layout.bmiHeader.biPlanes = 1;
    layout.bmiHeader.biBitCount = 32;
    layout.bmiHeader.biCompression = BI_RGB;
    WindowPicture picture{width, height, QByteArray(qsizetype(width) * height * 4, '\0')};
    const int rows = GetDIBits(context.get(), bitmap.get(), 0, static_cast<UINT>(height),
                               picture.pixels.data(), &layout, DIB_RGB_COLORS);
    if (rows != height)
        return failed(GetLastError());
    return picture;
}

} // namespace epost
