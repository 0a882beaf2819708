// render_icon SVG SIZE PNG: the drawing as a square picture, for desktops that want one.

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int count, char **words)
{
    constexpr int kWords = 4;
    if (count != kWords)
        return EXIT_FAILURE;
    QSvgRenderer drawing(QFile::decodeName(words[1]));
    const int size = std::atoi(words[2]);
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    const bool done = drawing.isValid() && picture.save(QFile::decodeName(words[3]));
    if (!done)
        std::fprintf(stderr, "%s cannot be rendered\n", words[1]);
    return done ? EXIT_SUCCESS : EXIT_FAILURE;
}
