# Compiles the sources of Qt's libraries a dozen at a time: their headers cost more than they do. Qt itself knows how
# from 6.5 on. Read by CMake at the beginning of Qt's project, done at its end, when all its targets are there.
#
# What stays alone are the sources that another one in the same unit would disturb: the same name twice, a macro for a
# common word, an order of initialization (qsimd, qhash), Windows' macros for words that these use.

# compile_together(<target> [<sources that stay alone...>])
function(compile_together target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    get_target_property(folder ${target} SOURCE_DIR)
    list(TRANSFORM ARGN PREPEND "${folder}/")
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

function(compile_qt_together)
    compile_together(BundledHarfbuzz)
    compile_together(Core
        compat/removed_api.cpp
        global/archdetect.cpp global/qglobal.cpp global/qlogging.cpp global/qrandom.cpp global/qsimd.cpp
        io/qdebug.cpp io/qsettings.cpp io/qurlquery.cpp io/qurlrecode.cpp
        kernel/qmetaobjectbuilder.cpp
        serialization/qcborstreamreader.cpp serialization/qcborstreamwriter.cpp serialization/qcborvalue.cpp
        serialization/qjsoncbor.cpp serialization/qjsonvalue.cpp serialization/qxmlstream.cpp
        text/qbytearray.cpp text/qlocale.cpp text/qstringconverter.cpp text/qunicodetools.cpp
        tools/qcryptographichash.cpp tools/qhash.cpp tools/qshareddata.cpp)
    compile_together(Gui
        image/qpixmapcache.cpp
        kernel/qgenericpluginfactory.cpp kernel/qplatforminputcontextfactory.cpp
        kernel/qplatformintegrationfactory.cpp kernel/qplatformthemefactory.cpp kernel/qwindowsysteminterface.cpp
        painting/qoutlinemapper.cpp
        text/qtextmarkdownwriter.cpp text/windows/qwindowsfontengine.cpp
        util/qpkmhandler.cpp)
    compile_together(Network
        kernel/qnetworkinterface.cpp kernel/qnetworkproxy.cpp socket/qsocks5socketengine.cpp)
    compile_together(PrintSupport platform/windows/qwindowsprintersupport.cpp)
    compile_together(QOffscreenIntegrationPlugin)
    compile_together(QSchannelBackendPlugin)
    compile_together(QWindowsIntegrationPlugin qwindowspointerhandler.cpp)
    compile_together(Test)
    compile_together(Widgets
        accessible/qaccessiblewidgets.cpp compat/removed_api.cpp
        dialogs/qinputdialog.cpp dialogs/qsidebar.cpp styles/qstylesheetstyle.cpp)
endfunction()
cmake_language(DEFER CALL compile_qt_together)
