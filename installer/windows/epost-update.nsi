; SPDX-License-Identifier: MIT
; The installer. package.sh calls makensis with
;   /DVERSION=0.1.0  /DBIN=<folder of the programs>  /DLICENCES=<folder of licence texts>  /DOUT=<setup.exe>
;   /DSIZE_KB=<installed size>  [/DSIGN=<command that signs the file given as its last argument>]
; Silent: setup.exe /S [/D=C:\folder]     uninstall.exe /S
; Exit codes: 0 done, 1 cancelled by the person, 2 refused or failed (NSIS' own).
Unicode true
Target amd64-unicode
ManifestSupportedOS Win10
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel admin

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include LogicLib.nsh

!define NAME "EPost Cluster Update"
!define EVENT_SOURCE "E-Post Cluster Update"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\EPostClusterUpdate"
!define EVENT_KEY "SYSTEM\CurrentControlSet\Services\EventLog\Application\${EVENT_SOURCE}"
; Windows Server 2016 and its client sibling
!define FIRST_BUILD 14393

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\${NAME}"
InstallDirRegKey HKLM "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "CompanyName" "The EPost Cluster Update contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCES}\EPost Cluster Update.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\epost-update-wizard.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--rehearse"
!define MUI_FINISHPAGE_RUN_TEXT "$(RehearseNow)"
!define MUI_FINISHPAGE_RUN_NOTCHECKED
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is the language of systems that speak neither.
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "English"

LangString ShortcutName ${LANG_JAPANESE} "E-Post クラスタ差分更新"
LangString ShortcutName ${LANG_ENGLISH} "E-Post cluster update"
LangString RehearsalName ${LANG_JAPANESE} "E-Post クラスタ差分更新（リハーサル）"
LangString RehearsalName ${LANG_ENGLISH} "E-Post cluster update (rehearsal)"
LangString RehearseNow ${LANG_JAPANESE} "リハーサルを開く（このコンピュータには何も行いません）"
LangString RehearseNow ${LANG_ENGLISH} "Open a rehearsal (nothing is done to this computer)"
LangString TooOld ${LANG_JAPANESE} "Windows Server 2016 以降の 64 ビット版 Windows が必要です。何も変更していません。"
LangString TooOld ${LANG_ENGLISH} "A 64-bit Windows, Server 2016 or later, is needed. Nothing was changed."
LangString InUse ${LANG_JAPANESE} "プログラムが実行中です。ウィザードとコマンドラインを終了してから、もう一度実行してください。何も変更していません。"
LangString InUse ${LANG_ENGLISH} "The program is running. Please close the wizard and the command line, then start again. Nothing was changed."


!macro refuse text
    MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; A program that runs cannot be opened for writing.
!macro refuseWhileRunning un
Function ${un}refuseWhileRunning
    ${If} ${FileExists} "$INSTDIR\epost-update-wizard.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\epost-update-wizard.exe" a
        ${If} ${Errors}
            !insertmacro refuse "$(InUse)"
        ${EndIf}
        FileClose $0
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\epost-update.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\epost-update.exe" a
        ${If} ${Errors}
            !insertmacro refuse "$(InUse)"
        ${EndIf}
        FileClose $0
    ${EndIf}
FunctionEnd
!macroend
!insertmacro refuseWhileRunning ""
!insertmacro refuseWhileRunning "un."

Function .onInit
    SetRegView 64
    SetShellVarContext all
    ${IfNot} ${RunningX64}
        !insertmacro refuse "$(TooOld)"
    ${EndIf}
    ${IfNot} ${AtLeastBuild} ${FIRST_BUILD}
        !insertmacro refuse "$(TooOld)"
    ${EndIf}
FunctionEnd

Section
    Call refuseWhileRunning
    SetOverwrite on
    SetOutPath "$INSTDIR"
    File /r "${BIN}\*"
    SetOutPath "$INSTDIR\licences"
    File "${LICENCES}\*"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortcut "$SMPROGRAMS\$(ShortcutName).lnk" "$INSTDIR\epost-update-wizard.exe"
    CreateShortcut "$SMPROGRAMS\$(RehearsalName).lnk" "$INSTDIR\epost-update-wizard.exe" "--rehearse"

    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\epost-update-wizard.exe"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "The EPost Cluster Update contributors"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
    WriteRegStr HKLM "${UNINSTALL_KEY}" "Shortcut" "$SMPROGRAMS\$(ShortcutName).lnk"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "RehearsalShortcut" "$SMPROGRAMS\$(RehearsalName).lnk"

    ; EventCreate.exe carries a message table whose every entry is the text as it was handed over.
    WriteRegExpandStr HKLM "${EVENT_KEY}" "EventMessageFile" "%SystemRoot%\System32\EventCreate.exe"
    WriteRegDWORD HKLM "${EVENT_KEY}" "TypesSupported" 7
SectionEnd

Function un.onInit
    SetRegView 64
    SetShellVarContext all
FunctionEnd

Section Uninstall
    Call un.refuseWhileRunning
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "Shortcut"
    ReadRegStr $2 HKLM "${UNINSTALL_KEY}" "RehearsalShortcut"
    ${If} $1 != ""
        Delete "$1"
    ${EndIf}
    ${If} $2 != ""
        Delete "$2"
    ${EndIf}
    ; File by file: a person may have put his sessions into the folder.
    !include "${UNINSTALL_LIST}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; The log and the list of recent sessions of whoever uninstalls; sessions and backups stay where they are.
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\epost-update-wizard"
    SetShellVarContext all
    DeleteRegKey HKLM "${UNINSTALL_KEY}"
    DeleteRegKey HKLM "${EVENT_KEY}"
SectionEnd
